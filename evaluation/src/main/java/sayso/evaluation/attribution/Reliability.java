package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;

/// Whether confidence means something: of statements with confidence near 0.7, are seven in ten right?
///
/// @param bins ten of equal width from 0 to 1, some of which may be empty
public record Reliability(List<Bin> bins) {
    private static final int BINS = 10;

    /// An answer with its confidence, and whether it was right end to end.
    public record Judged(double confidence, boolean right) {}

    /// Answers of about one confidence.
    ///
    /// @param count how many there are
    /// @param confidence their mean confidence
    /// @param right the share of them that is right
    public record Bin(int count, double confidence, double right) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /// Sorts answers into ten bins.
    public static Reliability of(List<Judged> answers) {
        List<List<Judged>> sorted = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            sorted.add(new ArrayList<>());
        }
        answers.forEach(answer ->
                sorted.get((int) Math.min(BINS - 1, answer.confidence() * BINS)).add(answer));
        return new Reliability(sorted.stream().map(Reliability::bin).toList());
    }

    private static Bin bin(List<Judged> answers) {
        int count = answers.size();
        double confidence =
                answers.stream().mapToDouble(Judged::confidence).average().orElse(0);
        double right = answers.stream()
                .mapToDouble(each -> each.right() ? 1 : 0)
                .average()
                .orElse(0);
        return new Bin(count, confidence, right);
    }

    /// Expected calibration error: the mean distance between confidence and share of right answers, by size of bin
    /// (Naeini, Cooper, Hauskrecht 2015).
    public double error() {
        int all = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
                        .sum()
                / Math.max(1, all);
    }
}
