package sayso.ingest.decoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a page from plain text.
public final class Markup {
    /// Saved pages may carry a licence or a long comment before their first element.
    private static final int HEAD = 65_536;

    private static final List<String> MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF");

    private static final Pattern FIRST_ELEMENT = Pattern.compile(
            "<(?:!doctype\\s++html|html|head|body|title|meta|script|article|div|p)[\\s>]", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /// By its file name, if it holds any markup at all, or by its first lines.
    public static boolean isPage(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        return opensAsPage(head) || (isPageName(name) && head.indexOf('<') >= 0);
    }

    /// `report.html`, `REPORT.HTM`, `report.xhtml`.
    public static boolean isPageName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    /// `report.txt`, `report.text`.
    public static boolean isTextName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".text");
    }

    private static boolean opensAsPage(String head) {
        int text = MARKS.stream()
                .filter(head::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        int first = afterPreamble(head, text);
        return FIRST_ELEMENT.matcher(head).region(first, head.length()).lookingAt();
    }

    /// Past white space, comments and the XML declaration.
    private static int afterPreamble(String head, int start) {
        int at = start;
        while (at < head.length()) {
            if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith("<!--", at)) {
                at = past(head, "-->", at + 4);
            } else if (head.startsWith("<?xml", at)) {
                at = past(head, ">", at);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int past(String head, String end, int from) {
        int found = head.indexOf(end, from);
        return found < 0 ? head.length() : found + end.length();
    }
}
