package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares names word by word, without articles and possessive marks.
final class NameWords {
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "s", "and", "for", "in");

    private NameWords() {}

    /// The words of `name` in lower case.
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'s", "")
                .replace(".", "")
                .split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /// Whether the words of one name all occur in the other.
    static boolean contained(String one, String other) {
        List<String> a = of(one);
        List<String> b = of(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /// Whether one is the initials of the other: "COPA", "Civilian Office of Police Accountability".
    static boolean abbreviates(String one, String other) {
        return isInitials(of(one), of(other)) || isInitials(of(other), of(one));
    }

    private static boolean isInitials(List<String> shortForm, List<String> words) {
        if (shortForm.size() != 1 || words.size() < 2) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return shortForm.getFirst().contentEquals(initials);
    }
}
