package sayso.evaluation.attribution;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well answers match annotated attributions; add reports one by one, then read the figures.
///
/// The definitions are those of the scorer that PolNeAR figures are compared with: spans are compared as sets of
/// words; answers and annotated attributions are paired one to one by their contents.
public final class AttributionScore {
    private final Map<AttributionMark, Hits> all = marks();
    private final Map<String, Map<AttributionMark, Hits>> byType = new LinkedHashMap<>();
    private int reports;

    /// No report yet.
    public AttributionScore() {}

    private static Map<AttributionMark, Hits> marks() {
        Map<AttributionMark, Hits> marks = new EnumMap<>(AttributionMark.class);
        for (AttributionMark mark : AttributionMark.values()) {
            marks.put(mark, new Hits());
        }
        return marks;
    }

    /// Takes one report into the figures.
    public void add(AttributedText report, List<Attribution> answers) {
        reports++;
        new AttributionScorer(report, answers, this).score();
    }

    /// How many reports there are.
    public int reports() {
        return reports;
    }

    /// The count for `mark` over all reports.
    public Hits of(AttributionMark mark) {
        return of(all, mark);
    }

    /// The count for `mark` over annotated attributions of `type` (`direct`, `mixed`, `indirect`), which answers do
    /// not have: only its recall says something. There are END_TO_END, HALF, EXACT and CONTENT_WORDS.
    public Hits of(String type, AttributionMark mark) {
        return of(byType.computeIfAbsent(type, _ -> marks()), mark);
    }

    private static Hits of(Map<AttributionMark, Hits> marks, AttributionMark mark) {
        return marks.computeIfAbsent(mark, _ -> new Hits());
    }

    /// F1 of statements that are right end to end, in per cent: the headline figure.
    public double endToEnd() {
        return of(AttributionMark.END_TO_END).f1();
    }

    /// F1 of statements whose content is at least half right.
    public double half() {
        return of(AttributionMark.HALF).f1();
    }

    /// Share of matched statements with an annotated source whose source has the right head.
    public double sourceAccuracy() {
        return of(AttributionMark.SOURCE_HEAD).recall();
    }

    /// F1 of cues that share a character with an annotated one.
    public double cues() {
        return of(AttributionMark.CUES).f1();
    }

    /// Share of annotated attributions of `type` found right end to end.
    public double recall(String type) {
        return of(type, AttributionMark.END_TO_END).recall();
    }
}
