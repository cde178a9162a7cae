package sayso.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sayso.Sayso;
import sayso.encoder.ModelFiles;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.evaluation.attribution.EndToEnd;
import sayso.reading.Finding;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.statement.learned.Calibration;
import sayso.statement.learned.Calibration.Knot;
import sayso.statement.learned.Calibration.Origin;

/// Fits what raw scores are worth: for each origin a rising step function (isotonic regression by pooling adjacent
/// violators; Zadrozny and Elkan 2002) over bins of equally many statements.
final class Calibrator {
    /// Statements a bin has at least: fewer would tell more of chance than of the score.
    private static final int LEAST_IN_BIN = 40;

    private static final int MOST_BINS = 8;

    /// One statement of a held-out report.
    record Outcome(Origin origin, double raw, boolean right) {}

    private static final class Bin {
        private int count;
        private double raw;
        private double right;

        Bin(List<Outcome> outcomes) {
            outcomes.forEach(each -> {
                count++;
                raw += each.raw();
                right += each.right() ? 1 : 0;
            });
        }

        void add(Bin other) {
            count += other.count;
            raw += other.raw;
            right += other.right;
        }

        /// Half a right and half a wrong one are added, so that no bin is quite sure.
        double rate() {
            return (right + 0.5) / (count + 1);
        }

        Knot knot() {
            return new Knot(raw / count, rate());
        }
    }

    private Calibrator() {}

    /// Reads `reports` with a model whose `confidence.tsv` has no knots, and fits them.
    static Calibration fit(ModelFiles model, List<AttributedText> reports) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Sayso sayso = Sayso.open(model)) {
            if (!sayso.standing().isEmpty()) {
                throw new IOException(sayso.standing().getFirst().message());
            }
            for (AttributedText report : reports) {
                outcomes.addAll(outcomes(report, sayso.read(report.report())));
            }
        }
        return fit(outcomes);
    }

    private static List<Outcome> outcomes(AttributedText report, Reading reading) {
        BitSet right = EndToEnd.right(report, Attribution.of(reading));
        List<Outcome> outcomes = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Finding finding = statement.finding();
            outcomes.add(new Outcome(Origin.of(finding), finding.confidence(), right.get(outcomes.size())));
        }
        return outcomes;
    }

    static Calibration fit(List<Outcome> outcomes) {
        Map<Origin, List<Knot>> knots = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values()) {
            List<Outcome> own = outcomes.stream()
                    .filter(each -> each.origin() == origin)
                    .sorted(Comparator.comparingDouble(Outcome::raw))
                    .toList();
            if (!own.isEmpty()) {
                knots.put(origin, knots(own));
            }
        }
        return new Calibration(knots);
    }

    private static List<Knot> knots(List<Outcome> rising) {
        int bins = Math.clamp(rising.size() / LEAST_IN_BIN, 1, MOST_BINS);
        List<Bin> pooled = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            Bin next = new Bin(rising.subList(rising.size() * i / bins, rising.size() * (i + 1) / bins));
            while (!pooled.isEmpty() && pooled.getLast().rate() >= next.rate()) {
                next.add(pooled.removeLast());
            }
            pooled.add(next);
        }
        return pooled.stream().map(Bin::knot).toList();
    }
}
