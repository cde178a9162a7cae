package sayso.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The title in a document's properties, which programs fill with the name of a file as often as people with a
/// headline.
final class HonestTitle {
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:docx?|odt|pdf|indd|qxp|rtf|txt|html?|pages)|microsoft word - .*");

    private static final Pattern LEFT_AS_IT_WAS =
            Pattern.compile("(?i)(?:untitled|document|dokument|title|new document)[\\s\\d-]*");

    private static final int LONGEST = 300;

    private HonestTitle() {}

    /// `told` if a person may have written it as a title, else nothing.
    static String of(@Nullable String told) {
        String title = told == null ? "" : told.strip().replaceAll("\\s+", " ");
        boolean dishonest = title.length() > LONGEST
                || title.indexOf(' ') < 0
                || FILE_NAME.matcher(title).matches()
                || LEFT_AS_IT_WAS.matcher(title).matches();
        return dishonest ? "" : title;
    }
}
