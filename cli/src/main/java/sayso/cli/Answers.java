package sayso.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sayso.json.Json;

/// A list that a ledger answers with: as a table for people, as JSON lines or CSV for machines.
final class Answers {
    /// What the list is written as.
    enum Form {
        TABLE,
        JSONL,
        CSV
    }

    /// One answer: what a person sees, and what machines read under the names of `columns`.
    ///
    /// @param values texts, whole numbers, booleans or lists of texts; "" or an empty list for what is not known
    record Row(List<String> cells, String note, List<Object> values) {
        Row {
            cells = List.copyOf(cells);
            values = List.copyOf(values);
        }
    }

    private final List<String> header;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /// @param header of the table's columns
    /// @param columns names of the values
    Answers(List<String> header, List<String> columns) {
        this.header = List.copyOf(header);
        this.columns = List.copyOf(columns);
    }

    /// @throws IllegalArgumentException if cells or values are too few or too many
    void add(Row row) {
        if (row.cells().size() != header.size() || row.values().size() != columns.size()) {
            throw new IllegalArgumentException(
                    "Answers needs " + header.size() + " cells and " + columns.size() + " values, got " + row);
        }
        rows.add(row);
    }

    /// Writes the list; `nothing` is said on a terminal where it is empty.
    void write(Form form, Desk desk, String nothing) throws IOException {
        switch (form) {
            case TABLE -> table(desk, nothing);
            case JSONL -> desk.answer(rows.stream().map(this::json).toList());
            case CSV -> desk.answer(csv());
        }
    }

    private void table(Desk desk, String nothing) throws IOException {
        if (rows.isEmpty()) {
            desk.note(nothing);
            return;
        }
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        Table table = new Table(header);
        rows.forEach(row -> table.add(row.cells(), row.note()));
        table.show(page);
        desk.answer(page.lines());
    }

    private String json(Row row) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            Object value = row.values().get(at);
            if (!value.equals("")) {
                members.put(columns.get(at), json(value));
            }
        }
        return new Json.Members(members).write();
    }

    private static Json json(Object value) {
        return switch (value) {
            case Number number -> new Json.Numeral(new BigDecimal(number.toString()));
            case Boolean truth -> new Json.Truth(truth);
            case List<?> items -> Json.texts(items.stream().map(String::valueOf).toList());
            default -> new Json.Text(value.toString());
        };
    }

    private List<String> csv() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", columns));
        for (Row row : rows) {
            lines.add(row.values().stream().map(Answers::field).collect(Collectors.joining(",")));
        }
        return lines;
    }

    /// RFC 4180; what a spreadsheet would take for a formula is led by an apostrophe.
    private static String field(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text = value instanceof List<?> items
                ? items.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value.toString();
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
