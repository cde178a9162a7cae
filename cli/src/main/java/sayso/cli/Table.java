package sayso.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows of cells under a header, aligned in columns, on every page of 60 columns or more; on a narrower one each
/// row
/// is a small block. What the cells hold never decides it, so that the reports of one run look alike.
final class Table {
    /// "2025-09-11": what is longer may be broken.
    private static final int LONGEST_WORD = 10;

    private static final int EDGE = 2;
    private static final int SPACE = 2;
    /// From this width on, the four columns of figures have room: two of them share 27 columns at least.
    private static final int ROOMY = 60;

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    /// @param note what is said below the cells, faintly; may be empty
    private record Row(List<String> cells, String note) {}

    Table(List<String> header) {
        this.header = List.copyOf(header);
    }

    void add(List<String> cells, String note) {
        rows.add(new Row(List.copyOf(cells), note));
    }

    void show(Page page) {
        if (page.width() < ROOMY) {
            rows.forEach(row -> block(row, page));
            return;
        }
        int[] widths = widths(page.width());
        lines(header, widths).forEach(line -> page.line(page.ink().faint(line)));
        for (Row row : rows) {
            lines(row.cells(), widths).forEach(page::line);
            if (!row.note().isEmpty()) {
                page.text(EDGE + SPACE, row.note(), page.ink()::faint);
            }
        }
    }

    /// The first column at most a quarter, the second as wide as it likes; the others share what is left, and each
    /// has room for its words: a day is not broken.
    private int[] widths(int width) {
        int[] natural = IntStream.range(0, header.size()).map(this::natural).toArray();
        natural[0] = Math.min(natural[0], width / 4);
        int[] narrowest = IntStream.range(0, header.size()).map(this::narrowest).toArray();
        int room = width - EDGE - natural[0] - SPACE * (header.size() - 1);
        natural[1] = Math.min(
                natural[1],
                Math.max(narrowest[1], room - Arrays.stream(narrowest).skip(2).sum()));
        int[] widths = natural.clone();
        int left = room - natural[1];
        int open = header.size() - 2;
        for (int column = 2; column < header.size(); column++) {
            int others = IntStream.range(column + 1, header.size())
                    .map(i -> natural[i])
                    .sum();
            int share = Math.max(Math.max(left / open, narrowest[column]), left - others);
            widths[column] = Math.max(1, Math.min(natural[column], share));
            left -= widths[column];
            open--;
        }
        return widths;
    }

    /// The longest word of a column, if it is no longer than words are.
    private int narrowest(int column) {
        return Stream.concat(
                        Stream.of(header.get(column)),
                        rows.stream().map(row -> row.cells().get(column)))
                .flatMap(cell -> Stream.of(cell.split(" ", -1)))
                .mapToInt(word -> Math.min(LONGEST_WORD, Columns.of(word)))
                .max()
                .orElse(1);
    }

    private int natural(int column) {
        return Math.max(
                Columns.of(header.get(column)),
                rows.stream()
                        .mapToInt(row -> Columns.of(row.cells().get(column)))
                        .max()
                        .orElse(0));
    }

    private static List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> Wrap.lines(cells.get(column), widths[column]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(wrapped, widths, line))
                .toList();
    }

    private static String line(List<List<String>> wrapped, int[] widths, int number) {
        StringBuilder line = new StringBuilder(" ".repeat(EDGE));
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = wrapped.get(column);
            line.append(Columns.pad(number < cell.size() ? cell.get(number) : "", widths[column] + SPACE));
        }
        return line.toString().stripTrailing();
    }

    private static void block(Row row, Page page) {
        page.text(EDGE, row.cells().get(0) + " " + row.cells().get(1), page.ink()::strong);
        row.cells().stream().skip(2).filter(cell -> !cell.isEmpty()).forEach(cell -> page.text(EDGE + SPACE, cell));
        if (!row.note().isEmpty()) {
            page.text(EDGE + SPACE, row.note(), page.ink()::faint);
        }
    }
}
