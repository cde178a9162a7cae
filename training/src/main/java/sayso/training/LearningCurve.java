package sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table of figures that grows while training: tab-separated, one header line, safe to read at any time.
final class LearningCurve {
    private final Path file;
    private final List<String> columns;
    private final Map<String, double[]> sums = new LinkedHashMap<>();

    /// Goes on with `file` if it is there.
    LearningCurve(Path file, List<String> columns) throws IOException {
        this.file = file;
        this.columns = List.copyOf(columns);
        if (!Files.exists(file)) {
            append("step\tepoch\t" + String.join("\t", columns));
        }
    }

    /// Takes a figure into the mean of its column.
    void add(String column, double figure) {
        double[] sum = sums.computeIfAbsent(column, _ -> new double[2]);
        sum[0] += figure;
        sum[1]++;
    }

    /// Writes the means since the last line; columns without a figure stay empty.
    void writeLine(int step, int epoch) throws IOException {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(step), Integer.toString(epoch)));
        for (String column : columns) {
            double[] sum = sums.get(column);
            cells.add(sum == null ? "" : String.format(Locale.ROOT, "%.4f", sum[0] / sum[1]));
        }
        sums.clear();
        append(String.join("\t", cells));
    }

    private void append(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
