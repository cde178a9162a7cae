package sayso.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.text.Token;
import sayso.text.WordList;

/// The closed classes of English and the finite verbs that end a noun phrase, from `grammar.tsv` and
/// `finite-verbs.txt`.
public final class Grammar {
    private static final Map<String, Set<String>> CLASSES = classes();
    private static final Set<String> FINITE = finite();

    private Grammar() {}

    static boolean isDeterminer(Token token) {
        return is("determiner", token) || is("possessive", token);
    }

    public static boolean isPronoun(Token token) {
        return is("pronoun", token);
    }

    static boolean isObjectPronoun(Token token) {
        return is("object-pronoun", token);
    }

    static boolean isAuxiliary(Token token) {
        return is("auxiliary", token) || isNegation(token);
    }

    static boolean isModal(Token token) {
        return is("modal", token);
    }

    static boolean isCopula(Token token) {
        return is("copula", token);
    }

    static boolean isNegation(Token token) {
        return is("negation", token) || token.lower().endsWith("n't");
    }

    /// A listed adverb or a lower-case word in -ly that is no noun.
    static boolean isAdverb(Token token) {
        return is("adverb", token)
                || (token.lower().length() > 4 && token.lower().endsWith("ly") && !token.isCapitalised());
    }

    public static boolean isPreposition(Token token) {
        return is("preposition", token);
    }

    static boolean isSubordinator(Token token) {
        return is("subordinator", token);
    }

    static boolean isConjunction(Token token) {
        return is("conjunction", token);
    }

    /// Determiners, possessives, auxiliaries, conjunctions and subordinators: no name begins with one.
    public static boolean isFunctionWord(Token token) {
        return isDeterminer(token)
                || isAuxiliary(token)
                || isConjunction(token)
                || isSubordinator(token)
                || isAdverb(token);
    }

    public static boolean isWeekday(Token token) {
        return is("weekday", token) && token.isCapitalised();
    }

    static boolean isMonth(Token token) {
        return is("month", token) && token.isCapitalised();
    }

    static boolean isTimeWord(Token token) {
        return is("time", token) || isWeekday(token) || isMonth(token);
    }

    /// A verb form that is finite more often than not, or an auxiliary.
    public static boolean isFinite(Token token) {
        return token.isWord()
                && (is("auxiliary", token) || !token.isCapitalised())
                && (is("auxiliary", token) || FINITE.contains(token.lower()) || CueVerbs.isFinite(token.lower()));
    }

    /// A noun that people and bodies go by when they are cited: "officials", "the ministry".
    static boolean isSourceNoun(Token token) {
        return is("source-noun", token);
    }

    /// The relative pronoun, not the World Health Organization.
    static boolean isWho(Token token) {
        return is("relative", token);
    }

    /// An acronym is no function word: "WHO", "US", "IT".
    private static boolean is(String name, Token token) {
        return token.isWord()
                && CLASSES.getOrDefault(name, Set.of()).contains(token.lower())
                && !isAcronym(token.text());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : WordList.rows(Grammar.class, "grammar.tsv")) {
            classes.put(row.get(0), Set.copyOf(List.of(row.get(1).split(" ", -1))));
        }
        return Map.copyOf(classes);
    }

    private static Set<String> finite() {
        Set<String> forms = new HashSet<>();
        WordList.rows(Grammar.class, "finite-verbs.txt").forEach(row -> forms.add(row.getFirst()));
        return Set.copyOf(forms);
    }
}
