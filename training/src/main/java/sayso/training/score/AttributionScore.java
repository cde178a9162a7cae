package sayso.training.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.training.corpus.AttributedText;
import sayso.training.corpus.Attribution;

/// How well statements match annotated attributions; add reports one by one, then read the figures.
///
/// A statement matches an attribution where their contents share at least half of their words; each matches once.
/// It is
/// right end to end if its source has the same head too, or both have none.
public final class AttributionScore {
    private record Pair(int gold, int found, double overlap, int goldStart, int foundStart) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.overlap())
            .thenComparingInt(Pair::goldStart)
            .thenComparingInt(Pair::foundStart);

    private static final class Counts {
        private int annotated;
        private int right;
    }

    private final Map<String, Counts> byType = new LinkedHashMap<>();
    private int annotated;
    private int found;
    private int half;
    private int right;
    private int withSource;
    private int sourceRight;
    private int cues;
    private int foundCues;
    private int rightCues;

    /// Takes one report into the figures.
    public void add(AttributedText report, List<Statement> statements) {
        Tokens tokens = new Tokens(report.text());
        List<Attribution> gold = report.attributions().stream()
                .filter(attribution -> !tokens.in(attribution.content()).isEmpty())
                .toList();
        List<Statement> given = statements.stream()
                .filter(statement -> !tokens.in(statement.content()).isEmpty())
                .toList();
        annotated += gold.size();
        found += given.size();
        gold.forEach(attribution -> counts(attribution).annotated++);
        for (Pair pair : pairs(tokens, gold, given)) {
            if (pair.overlap() >= 0.5) {
                addHalf(tokens, gold.get(pair.gold()), given.get(pair.found()));
            }
        }
        addCues(report, statements);
    }

    private Counts counts(Attribution attribution) {
        return byType.computeIfAbsent(attribution.type(), _ -> new Counts());
    }

    private void addHalf(Tokens tokens, Attribution gold, Statement statement) {
        half++;
        boolean isRight = tokens.head(gold.source()) == tokens.head(statement.source());
        if (!tokens.in(gold.source()).isEmpty()) {
            withSource++;
            sourceRight += isRight ? 1 : 0;
        }
        right += isRight ? 1 : 0;
        counts(gold).right += isRight ? 1 : 0;
    }

    private static List<Pair> pairs(Tokens tokens, List<Attribution> gold, List<Statement> given) {
        List<BitSet> goldWords =
                gold.stream().map(one -> tokens.in(one.content())).toList();
        List<BitSet> givenWords =
                given.stream().map(one -> tokens.in(one.content())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                BitSet shared = (BitSet) goldWords.get(i).clone();
                shared.and(givenWords.get(j));
                if (!shared.isEmpty()) {
                    int both =
                            goldWords.get(i).cardinality() + givenWords.get(j).cardinality() - shared.cardinality();
                    double overlap = (double) shared.cardinality() / both;
                    pairs.add(new Pair(
                            i,
                            j,
                            overlap,
                            goldWords.get(i).nextSetBit(0),
                            givenWords.get(j).nextSetBit(0)));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        BitSet usedGold = new BitSet();
        BitSet usedGiven = new BitSet();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.get(pair.gold()) && !usedGiven.get(pair.found())) {
                usedGold.set(pair.gold());
                usedGiven.set(pair.found());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private void addCues(AttributedText report, List<Statement> statements) {
        cues += report.attributions().size();
        foundCues += statements.size();
        for (Statement statement : statements) {
            boolean isCue = report.attributions().stream()
                    .anyMatch(attribution -> attribution.cue().stream().anyMatch(cue -> cue.overlaps(statement.cue())));
            rightCues += isCue ? 1 : 0;
        }
    }

    /// F1 of statements that are right end to end, in percent: the headline figure.
    public double endToEnd() {
        return f1(right, found, annotated);
    }

    /// F1 of statements whose content is at least half right.
    public double half() {
        return f1(half, found, annotated);
    }

    /// Share of matched statements with an annotated source whose source has the right head.
    public double sourceAccuracy() {
        return 100.0 * sourceRight / Math.max(1, withSource);
    }

    /// F1 of cues that share a character with an annotated one.
    public double cues() {
        return f1(rightCues, foundCues, cues);
    }

    /// Share of annotated attributions of `type` (`direct`, `mixed`, `indirect`) found right end to end.
    public double recall(String type) {
        Counts counts = byType.get(type);
        return counts == null ? 0 : 100.0 * counts.right / counts.annotated;
    }

    private static double f1(int right, int given, int wanted) {
        return 200.0 * right / Math.max(1, given + wanted);
    }
}
