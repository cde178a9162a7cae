package sayso.ledger.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row of a table with many columns, of which few are filled.
final class Row {
    private final List<String> columns;
    private final Map<String, Cell> cells = new HashMap<>();

    Row(List<String> columns) {
        this.columns = columns;
    }

    /// @throws IllegalArgumentException if the table has no such column
    Row with(String column, Cell cell) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("The table has no column “" + column + "”");
        }
        cells.put(column, cell);
        return this;
    }

    void write(Csv csv) throws IOException {
        csv.row(columns.stream()
                .map(column -> cells.getOrDefault(column, Cell.empty()))
                .toList());
    }
}
