package sayso.ingest.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells documents, which another process reads, from texts and pages.
public final class DocumentFormat {
    private static final int HEAD = 8 * 1024;

    private static final List<String> NAMES = List.of(".pdf", ".docx", ".eml");

    /// The one part that every office document has; the names of a zip's parts are never packed.
    private static final byte[] OFFICE_PART = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);

    /// A line of a mail's head.
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:.*");

    /// Only mail programs write these: a text may begin with “From:” and “Subject:”.
    private static final Pattern BY_MACHINE = Pattern.compile(
            "(?:received|return-path|delivered-to|message-id|mime-version|x-mailer|dkim-signature):.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DocumentFormat() {}

    /// `report.pdf`, `REPORT.DOCX`, `mail.eml`.
    public static boolean isDocumentName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::endsWith);
    }

    /// By the first bytes, whatever the name; mails also by their name, if they have a head.
    public static boolean isDocument(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-")
                || (head.startsWith("PK\u0003\u0004") && names(bytes, OFFICE_PART))
                || isMail(head, name.toLowerCase(Locale.ROOT).endsWith(".eml"));
    }

    private static boolean names(byte[] zip, byte[] part) {
        for (int at = 0; at + part.length <= zip.length; at++) {
            if (zip[at] == part[0] && Arrays.equals(zip, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMail(String head, boolean isCalledSo) {
        boolean byMachine = isCalledSo;
        boolean isAny = false;
        for (String line : head.split("\\r?\\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            boolean isContinued = isAny && Character.isWhitespace(line.charAt(0));
            if (!isContinued && !FIELD.matcher(line).matches()) {
                return false;
            }
            isAny = true;
            byMachine |= BY_MACHINE.matcher(line).matches();
        }
        return isAny && byMachine;
    }
}
