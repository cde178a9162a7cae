package sayso.ingest.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The words in the class and id of an element: "article__relatedLinks" has article, related, links.
final class NameParts {
    private static final int LONGEST = 400;

    private NameParts() {}

    /// Whether the class or the id of `element` has one of `words`.
    static boolean hasAny(Element element, Set<String> words) {
        return hasAny(element.className(), words) || hasAny(element.id(), words);
    }

    private static boolean hasAny(String names, Set<String> words) {
        int end = Math.min(names.length(), LONGEST);
        int start = 0;
        for (int at = 0; at <= end; at++) {
            boolean letter = at < end && Character.isLetter(names.charAt(at));
            boolean hump = letter
                    && at > start
                    && Character.isUpperCase(names.charAt(at))
                    && Character.isLowerCase(names.charAt(at - 1));
            if (!letter || hump) {
                if (at > start && words.contains(names.substring(start, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = hump ? at : at + 1;
            }
        }
        return false;
    }
}
