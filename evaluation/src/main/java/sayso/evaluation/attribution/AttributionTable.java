package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sayso.evaluation.Tenths;

/// The figures of answers as lines of text, with others' beside them.
public final class AttributionTable {
    private static final int LABEL = 38;
    private static final int FIGURE = 6;
    private static final int PEER = 12;

    private static final List<AttributionMark> MATCHES = List.of(
            AttributionMark.END_TO_END,
            AttributionMark.HALF,
            AttributionMark.EXACT,
            AttributionMark.ANY,
            AttributionMark.CONTENT_WORDS,
            AttributionMark.SOURCE_WORDS,
            AttributionMark.CUE_WORDS,
            AttributionMark.CUES,
            AttributionMark.QUOTED_EXACT,
            AttributionMark.QUOTED_ANY);

    private static final List<AttributionMark> SHARES = List.of(
            AttributionMark.SOURCE_HEAD,
            AttributionMark.SOURCE_TOUCHED,
            AttributionMark.SOURCE_EXACT,
            AttributionMark.NO_SOURCE,
            AttributionMark.SPEAKER_HEAD,
            AttributionMark.SPEAKER_TOUCHED,
            AttributionMark.SPEAKER_EXACT);

    static final List<AttributionMark> BY_TYPE =
            List.of(AttributionMark.HALF, AttributionMark.END_TO_END, AttributionMark.CONTENT_WORDS);

    static final List<String> TYPES = List.of("direct", "mixed", "indirect");

    private final AttributionScore score;

    private AttributionTable(AttributionScore score) {
        this.score = score;
    }

    /// One line for each figure: F1, precision and recall, or the share that is right alone, then what others reach.
    public static List<String> render(AttributionScore score) {
        return new AttributionTable(score).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        MATCHES.forEach(mark -> lines.add(match(mark)));
        SHARES.forEach(mark -> lines.add(share(mark.label(), mark, Peers.ALL_TYPES, score.of(mark))));
        for (AttributionMark mark : BY_TYPE) {
            for (String type : TYPES) {
                lines.add(share("recall, " + type + ", " + mark.label(), mark, type, score.of(type, mark)));
            }
        }
        Hits attributions = score.of(AttributionMark.HALF);
        lines.add("END TO END " + Tenths.text(score.endToEnd()) + "  (" + score.reports() + " reports, "
                + attributions.gold() + " attributions, " + attributions.read() + " read)");
        return List.copyOf(lines);
    }

    private static String heading() {
        StringBuilder line = new StringBuilder(left("", LABEL));
        Stream.of("F1", "P", "R").forEach(name -> line.append(right(name, FIGURE)));
        Peers.names().forEach(name -> line.append(right(name, PEER)));
        return line.toString();
    }

    private String match(AttributionMark mark) {
        Hits hits = score.of(mark);
        StringBuilder line = new StringBuilder(left(mark.label(), LABEL));
        Stream.of(hits.f1(), hits.precision(), hits.recall())
                .forEach(figure -> line.append(right(Tenths.text(figure), FIGURE)));
        return line.append(peers(mark, Peers.ALL_TYPES)).toString().stripTrailing();
    }

    /// A share of nothing is a dash.
    private static String share(String label, AttributionMark mark, String type, Hits hits) {
        String figure = hits.gold() == 0 ? "–" : Tenths.text(hits.recall());
        String line = left(label, LABEL) + right("", 2 * FIGURE) + right(figure, FIGURE) + peers(mark, type);
        return line.stripTrailing();
    }

    private static String peers(AttributionMark mark, String type) {
        StringBuilder line = new StringBuilder();
        for (String name : Peers.names()) {
            line.append(right(Peers.figure(mark, type, name).map(Tenths::text).or(""), PEER));
        }
        return line.toString();
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
