package sayso.training.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A table that training wrote: tab-separated, a header line, the first column is the step.
final class RunTable {
    private final String run;
    private final List<String> header;
    /// By step: a run that was cut off goes on from its checkpoint and repeats some steps; the later line counts.
    private final Map<Double, List<String>> rows = new TreeMap<>();

    private RunTable(String run, List<String> lines) {
        this.run = run;
        header = Arrays.asList(lines.getFirst().split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            // a line may be half written while the run goes on
            if (cells.size() == header.size()) {
                rows.put(Double.valueOf(cells.getFirst()), cells);
            }
        }
    }

    /// @param run what the legend calls it
    static RunTable read(String run, Path file) throws IOException {
        return new RunTable(run, Files.readAllLines(file));
    }

    /// The figures of `column`; empty cells are left out.
    Curve curve(String column) {
        int cell = header.indexOf(column);
        if (cell < 0) {
            throw new IllegalArgumentException("The table of " + run + " has no column " + column + ", only " + header);
        }
        return new Curve(
                run,
                rows.entrySet().stream()
                        .filter(row -> !row.getValue().get(cell).isEmpty())
                        .map(row -> new Point(
                                row.getKey(), Double.parseDouble(row.getValue().get(cell))))
                        .toList());
    }
}
