package sayso.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The plain text of a mail as its sender wrote it: without the mails it answers and without a signature, one line
/// a paragraph.
final class MailText {
    /// Programs wrap at 72 to 80 characters.
    private static final int LONGEST_WRAPPED = 100;

    private static final int LONGEST_SIGNATURE = 15;

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)^(?:on|am|le|el|il|op)\\s.{5,200}(?:wrote|schrieb.*|a écrit|escribió|ha scritto|schreef.*)\\s?:$");

    private static final Pattern HISTORY = Pattern.compile(
            "(?i)^-{2,}\\s?(?:original message|original appointment|ursprüngliche nachricht|message d’origine)\\s?-{2,}$");

    private MailText() {}

    static String paragraphs(String text) {
        List<String> own = own(text.lines().toList());
        int longest = own.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < own.size(); i++) {
            String line = own.get(i).strip();
            paragraph.append(paragraph.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            boolean goesOn =
                    i + 1 < own.size() && goesOn(own.get(i), own.get(i + 1).strip(), longest);
            if (!goesOn && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return String.join("\n", paragraphs);
    }

    /// Whether the line was only wrapped: the next word had no room, or a blank at its end says so (RFC 3676).
    private static boolean goesOn(String line, String next, int longest) {
        String words = line.strip();
        if (words.isEmpty() || next.isEmpty() || longest > LONGEST_WRAPPED) {
            return false;
        }
        int blank = next.indexOf(' ');
        int first = blank < 0 ? next.length() : blank;
        return line.endsWith(" ") || words.length() + 1 + first > longest;
    }

    private static List<String> own(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (endsMail(lines, i)) {
                break;
            }
            if (!line.startsWith(">") && !isAttribution(lines, i)) {
                own.add(line);
            }
        }
        return own;
    }

    /// A signature's mark (RFC 3676; many programs drop the blank behind it), or a mail that is answered.
    private static boolean endsMail(List<String> lines, int at) {
        String line = lines.get(at);
        return line.equals("-- ")
                || (line.equals("--") && lines.size() - at <= LONGEST_SIGNATURE)
                || HISTORY.matcher(line.strip()).matches();
    }

    /// “On Monday Ana Ruiz wrote:”, before lines that are quoted.
    private static boolean isAttribution(List<String> lines, int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next < at + 3) {
            next++;
        }
        return next < lines.size()
                && lines.get(next).startsWith(">")
                && ATTRIBUTION.matcher(lines.get(at).strip()).matches();
    }
}
