package sayso.ingest.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The words in the class and id of an element: "article__relatedLinks" has article, related, links.
final class NameParts {
    private static final int LONGEST = 400;

    private NameParts() {}

    /// The words in the class and id of `element` that have two letters or more, in lower case.
    static Set<String> of(Element element) {
        String classes = element.className();
        String id = element.id();
        if (classes.isEmpty() && id.isEmpty()) {
            return Set.of();
        }
        Set<String> words = new LinkedHashSet<>();
        addTo(words, classes);
        addTo(words, id);
        return words;
    }

    private static void addTo(Set<String> words, String names) {
        int end = Math.min(names.length(), LONGEST);
        int start = 0;
        for (int at = 0; at <= end; at++) {
            boolean isHump = isHump(names, start, at, end);
            if (at == end || isHump || !Character.isLetter(names.charAt(at))) {
                if (at - start > 1) {
                    words.add(names.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = isHump ? at : at + 1;
            }
        }
    }

    private static boolean isHump(String names, int start, int at, int end) {
        return at > start
                && at < end
                && Character.isUpperCase(names.charAt(at))
                && Character.isLowerCase(names.charAt(at - 1));
    }

    /// Whether the class or the id of `element` has one of `words`.
    static boolean hasAny(Element element, Set<String> words) {
        return hasAny(element.className(), words) || hasAny(element.id(), words);
    }

    private static boolean hasAny(String names, Set<String> words) {
        int end = Math.min(names.length(), LONGEST);
        int start = 0;
        for (int at = 0; at <= end; at++) {
            boolean hump = isHump(names, start, at, end);
            if (at == end || hump || !Character.isLetter(names.charAt(at))) {
                if (at > start && words.contains(names.substring(start, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = hump ? at : at + 1;
            }
        }
        return false;
    }
}
