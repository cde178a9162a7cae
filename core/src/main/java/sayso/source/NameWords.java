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
        List<String> a = of(shortened(one));
        List<String> b = of(shortened(other));
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /// "United States Attorney" as "US Attorney".
    private static String shortened(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("united states", "us")
                .replace("united nations", "un")
                .replace("united kingdom", "uk")
                .replace("european union", "eu");
    }

    /// Whether one is the initials of the other: "BRS", "Bureau of River Safety".
    static boolean abbreviates(String one, String other) {
        return isInitials(of(one), of(other)) || isInitials(of(other), of(one));
    }

    private static boolean isInitials(List<String> shortForm, List<String> words) {
        return shortForm.size() == 1 && words.size() > 1 && shortForm.getFirst().equals(initials(words));
    }

    /// The first letters of `words` in a row.
    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    /// The shorter name begins or ends the longer one: "Kim" and "Kim Jong Un", "Valk" and "Teodor Valk"; or both
    /// have first and last word in common.
    static boolean isSamePerson(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.isEmpty()) {
            return false;
        }
        boolean begins = longer.subList(0, shorter.size()).equals(shorter);
        boolean ends =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        boolean outer =
                longer.getLast().equals(shorter.getLast()) && longer.getFirst().equals(shorter.getFirst());
        return begins || ends || outer;
    }
}
