package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Confidence beside the share of right answers, as lines of text.
public final class ReliabilityTable {
    private ReliabilityTable() {}

    /// One line for each bin that holds answers, then the expected calibration error.
    public static List<String> render(Reliability reliability) {
        List<String> lines = new ArrayList<>();
        lines.add("confidence    answers   mean   right");
        List<Reliability.Bin> bins = reliability.bins();
        for (int i = 0; i < bins.size(); i++) {
            Reliability.Bin bin = bins.get(i);
            if (bin.count() > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f %10d  %.3f   %.3f",
                        i / 10.0,
                        (i + 1) / 10.0,
                        bin.count(),
                        bin.confidence(),
                        bin.right()));
            }
        }
        lines.add(String.format(Locale.ROOT, "CALIBRATION ERROR %.3f", reliability.error()));
        return List.copyOf(lines);
    }
}
