package sayso;

import java.util.List;
import java.util.Locale;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Token;

/// Tells whether a report is in English, the only language that the rules know.
final class English {
    static final String CODE = "report.language";

    /// Words that a text needs before their share says anything: a list of names is no foreign language.
    private static final int ENOUGH = 80;

    /// Of running English about half the words are determiners, prepositions, pronouns, auxiliaries and conjunctions;
    /// headlines and lists keep above a fifth, other languages share only stray words.
    private static final double LEAST = 0.15;

    private English() {}

    /// The problem of a report that says it is in another language, or reads like it.
    static List<Problem> problems(Report report, Prose prose) {
        String language = report.masthead().language().toLowerCase(Locale.ROOT);
        boolean says = !language.equals("en") && !language.startsWith("en-");
        if (!says && readsEnglish(prose.tokens())) {
            return List.of();
        }
        String message = says
                ? "the report says that its language is “" + report.masthead().language() + "”"
                : "hardly a word of the report is an English one";
        return List.of(new Problem(
                CODE,
                message,
                new Place.Nowhere(),
                Maybe.known("Sayso reads English: take nothing from this reading without checking it")));
    }

    private static boolean readsEnglish(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        long known = words.stream().filter(English::isFunctionWord).count();
        return words.size() < ENOUGH || known >= LEAST * words.size();
    }

    private static boolean isFunctionWord(Token word) {
        return Grammar.isFunctionWord(word) || Grammar.isPreposition(word) || Grammar.isPronoun(word);
    }
}
