package sayso.naming;

import java.util.Set;
import java.util.stream.Collectors;
import sayso.text.Token;
import sayso.text.WordList;

/// Words that stand before a person's name and are no part of it, from `titles.tsv`.
public final class Titles {
    private static final Set<String> TITLES = WordList.rows(Titles.class, "titles.tsv").stream()
            .map(row -> row.getFirst())
            .collect(Collectors.toUnmodifiableSet());

    /// "ex-minister", "ex-Sgt.": as good as the title itself.
    private static final String FORMER = "ex-";

    private Titles() {}

    /// Whether `token` is a title: "President", "Sgt.", "spokesman".
    public static boolean isTitle(Token token) {
        return isTitle(token.lower());
    }

    /// The same for a word in small letters.
    public static boolean isTitle(String word) {
        return TITLES.contains(word.startsWith(FORMER) ? word.substring(FORMER.length()) : word);
    }
}
