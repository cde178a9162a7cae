package sayso.statement.learned;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Coded;
import sayso.reading.Finding;
import sayso.statement.Attribution;
import sayso.statement.Statements;

/// Turns raw scores into probabilities: of a hundred statements with confidence 0.7, seventy are right.
///
/// `confidence.tsv` has one knot a line: the [Origin], a raw score, the probability there. Between knots it is
/// linear, outside of them level. Knots are fitted on annotated reports that the network was not trained on.
public final class Calibration {
    /// How an attribution was found, which matters more for its being right than its raw score.
    public enum Origin implements Coded {
        /// By the model and a rule.
        BOTH("both"),
        /// By the model alone.
        MODEL("model"),
        /// By a rule alone.
        RULE("rule"),
        /// By a rule that reads the layout of the page.
        LAYOUT("layout");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /// The origin that the name of a finding tells.
        public static Origin of(Finding finding) {
            String rule = finding.rule().or("");
            if (rule.startsWith(Decoder.NAME)) {
                return rule.equals(Decoder.NAME) ? MODEL : BOTH;
            }
            return Statements.readsLayout(rule) ? LAYOUT : RULE;
        }
    }

    /// A raw score and the probability of being right there.
    public record Knot(double raw, double probability) {
        /// @throws IllegalArgumentException if either is not within 0 and 1
        public Knot {
            if (!(raw >= 0 && raw <= 1 && probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "A knot needs numbers within 0 and 1, got " + raw + " and " + probability);
            }
        }
    }

    private final Map<Origin, List<Knot>> knots;

    /// @param knots of each origin by rising raw score; an origin without any keeps its raw scores
    public Calibration(Map<Origin, List<Knot>> knots) {
        EnumMap<Origin, List<Knot>> copy = new EnumMap<>(Origin.class);
        knots.forEach((origin, each) -> copy.put(origin, List.copyOf(each)));
        this.knots = copy;
    }

    /// Reads what [#text()] wrote.
    ///
    /// @throws IllegalArgumentException if a line is no knot
    public static Calibration of(String text) {
        EnumMap<Origin, List<Knot>> knots = new EnumMap<>(Origin.class);
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != 3) {
                    throw new IllegalArgumentException("“" + line + "” is no knot");
                }
                knots.computeIfAbsent(Coded.of(Origin.class, cells.get(0)), any -> new ArrayList<>())
                        .add(new Knot(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))));
            }
        }
        return new Calibration(knots);
    }

    /// One knot a line.
    public String text() {
        StringBuilder text = new StringBuilder("# origin\traw score\tprobability of being right\n");
        knots.forEach((origin, each) -> each.forEach(knot -> text.append(origin.code())
                .append('\t')
                .append(knot.raw())
                .append('\t')
                .append(knot.probability())
                .append('\n')));
        return text.toString();
    }

    /// The same attribution with a confidence that is a probability.
    public Attribution apply(Attribution attribution) {
        Finding finding = attribution.finding();
        double probability = probability(Origin.of(finding), finding.confidence());
        return new Attribution(
                attribution.wording(),
                attribution.stance(),
                attribution.passer(),
                new Finding(probability, finding.rule()));
    }

    double probability(Origin origin, double raw) {
        List<Knot> own = knots.getOrDefault(origin, List.of());
        if (own.isEmpty()) {
            return raw;
        }
        int next = 0;
        while (next < own.size() && own.get(next).raw() < raw) {
            next++;
        }
        if (next == 0 || next == own.size()) {
            return own.get(Math.min(next, own.size() - 1)).probability();
        }
        Knot below = own.get(next - 1);
        Knot above = own.get(next);
        double share = (raw - below.raw()) / (above.raw() - below.raw());
        return below.probability() + share * (above.probability() - below.probability());
    }
}
