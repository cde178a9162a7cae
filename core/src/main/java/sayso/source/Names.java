package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;

/// The names of two words and more in a report: what a surname alone can stand for.
final class Names {
    /// Longer runs of capitals are headlines.
    private static final int LONGEST = 5;

    private final Map<String, Set<String>> byWord = new HashMap<>();

    Names(Prose prose) {
        for (Sentence sentence : prose.sentences()) {
            collect(prose, sentence.tokens());
        }
    }

    private void collect(Prose prose, List<Token> tokens) {
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            boolean opens = run.isEmpty() && isClosedClass(token);
            if (token.isWord() && token.isCapitalised() && !opens && !isBroken(prose, run, token)) {
                run.add(token);
            } else {
                add(prose, run);
                run = new ArrayList<>();
            }
        }
        add(prose, run);
    }

    private static boolean isClosedClass(Token token) {
        return Grammar.isPreposition(token) || Grammar.isPronoun(token) || Grammar.isFunctionWord(token);
    }

    private static boolean isBroken(Prose prose, List<Token> run, Token token) {
        return !run.isEmpty()
                && !prose.text().substring(run.getLast().end(), token.start()).isBlank();
    }

    private void add(Prose prose, List<Token> run) {
        int first = 0;
        for (int i = 0; i < run.size(); i++) {
            first = Titles.isTitle(run.get(i)) ? i + 1 : first;
        }
        List<Token> name = run.subList(first, run.size());
        if (name.size() < 2
                || name.size() > LONGEST
                || Kinds.ofHead(name.getLast().text()).isKnown()) {
            return;
        }
        String full = new Phrase(prose, name).text();
        byWord.computeIfAbsent(name.getFirst().lower(), any -> new LinkedHashSet<>())
                .add(full);
        byWord.computeIfAbsent(name.getLast().lower(), any -> new LinkedHashSet<>())
                .add(full);
    }

    /// The one full name of the report that begins or ends with `word`, lower case; unknown if there is none or more
    /// than one.
    Maybe<String> fullNameOf(String word) {
        Set<String> names = byWord.getOrDefault(word, Set.of());
        return names.size() == 1 ? Maybe.known(names.iterator().next()) : Maybe.unknown();
    }
}
