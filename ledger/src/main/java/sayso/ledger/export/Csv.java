package sayso.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a table as spreadsheets open it: RFC 4180, UTF-8 with a byte order mark, lines ended by CR LF.
///
/// A cell that would start a formula gets an apostrophe before it; so does what would start one after a line end, a
/// tab or a semicolon inside of a cell, where a spreadsheet of another country lets the next cell begin (OWASP, “CSV
/// Injection”). A NUL and half a surrogate pair become U+FFFD. What no cell of Excel can hold is cut off at its
/// limit.
final class Csv {
    /// Excel's limit of characters in a cell.
    private static final int MOST = 32_767;

    private static final String CUT = " […]";
    private static final Pattern FORMULA =
            Pattern.compile("(^\"*)(?=[=+\\-@＝＋－＠\t\r\n])|([;\t\r\n]\"*)(?=[=+\\-@＝＋－＠])");
    private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

    private final Writer out;

    Csv(OutputStream stream) throws IOException {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write('\uFEFF');
    }

    /// The first row.
    void header(List<String> names) throws IOException {
        out.write(String.join(",", names) + "\r\n");
    }

    void row(List<Cell> cells) throws IOException {
        out.write(cells.stream().map(Csv::written).collect(Collectors.joining(",")) + "\r\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> "";
            case Cell.Numeral(var number) -> number.toPlainString();
            case Cell.Words(String words) -> quoted(defused(cut(Plain.printable(words))));
        };
    }

    private static String defused(String words) {
        return FORMULA.matcher(words).replaceAll("$0'");
    }

    private static String cut(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        int end = MOST - CUT.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static String quoted(String words) {
        return QUOTED.matcher(words).find() ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
