package sayso.documents.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts words together again that line ends have cut. Where the document writes the word with its hyphen elsewhere,
/// inside a line, the hyphen stays.
final class Hyphens {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
    private static final Pattern CUT = Pattern.compile("(?:^|\\s)\\P{L}*(\\p{L}+(?:-\\p{L}+)*)[-\\u00AD\\u2010]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}[\\p{L}-]*)");

    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher compound = COMPOUND.matcher(line.text());
            while (compound.find()) {
                compounds.add(compound.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /// `text` and then `next`, with a space or as one word.
    void append(StringBuilder text, String next) {
        int start = Math.max(0, text.length() - 100);
        Matcher cut = CUT.matcher(text.substring(start));
        Matcher rest = REST.matcher(next);
        if (!cut.find() || !rest.find()) {
            boolean afterHyphen = !text.isEmpty()
                    && text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetterOrDigit(text.charAt(text.length() - 2));
            text.append(afterHyphen ? "" : " ").append(next);
            return;
        }
        String compound = (cut.group(1) + "-" + rest.group(1)).toLowerCase(Locale.ROOT);
        text.setLength(text.length() - 1);
        text.append(compounds.contains(compound) ? "-" : "").append(next);
    }
}
