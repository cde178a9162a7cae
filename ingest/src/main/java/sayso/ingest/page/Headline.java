package sayso.ingest.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells which heading of a page stands over its article.
final class Headline {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final String title;

    /// @param title of the article; blank where it is not known
    Headline(String title) {
        this.title = plain(title);
    }

    /// Any heading of the first rank, and one of a lower rank that is worded like the title.
    boolean is(Element element) {
        return element.nameIs("h1")
                || (!title.isEmpty()
                        && (element.nameIs("h2") || element.nameIs("h3"))
                        && plain(Words.of(element)).equals(title));
    }

    /// Letters and digits in lower case.
    static String plain(String words) {
        return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
