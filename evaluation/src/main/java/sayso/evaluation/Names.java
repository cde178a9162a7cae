package sayso.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether two names mean the same source.
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of");

    private Names() {}

    /// Whether one's words contain the other's ("Kim", "Kim Jong Un"), or one is the other's initials ("UN").
    /// Case, articles and possessive marks do not count.
    static boolean same(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        return new HashSet<>(others).containsAll(words)
                || new HashSet<>(words).containsAll(others)
                || isInitials(words, others)
                || isInitials(others, words);
    }

    /// Whether the lists name the same sources, each one once and in any order.
    static boolean sameAll(List<String> names, List<String> others) {
        if (names.size() != others.size()) {
            return false;
        }
        List<String> left = new ArrayList<>(others);
        for (String name : names) {
            if (!removeSame(name, left)) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeSame(String name, List<String> left) {
        for (int i = 0; i < left.size(); i++) {
            if (same(name, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isInitials(List<String> words, List<String> of) {
        StringBuilder initials = new StringBuilder();
        of.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return words.size() == 1 && words.getFirst().contentEquals(initials);
    }

    private static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'s", "")
                .replace("u.s.", "us")
                .replace("u.n.", "un");
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY_WORDS.contains(word))
                .toList();
    }
}
