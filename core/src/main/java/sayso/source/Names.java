package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.reading.Maybe;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;

/// The names of two words and more in a report: what a surname alone can stand for.
final class Names {
    /// Longer runs of capitals are headlines.
    static final int LONGEST = 5;

    /// How far back, in UTF-16 units, a name in the same sentence can stand.
    private static final int REACH = 300;

    private final Map<String, Set<String>> byWord = new HashMap<>();

    private final TreeMap<Integer, String> openers = new TreeMap<>();
    private final TreeMap<Integer, String> runs = new TreeMap<>();
    private final Prose prose;

    /// Whoever opens a sentence, and where.
    record Opener(int start, String name) {}

    Names(Prose prose) {
        this.prose = prose;
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
                add(prose, run, opensSentence(tokens, run));
                run = new ArrayList<>();
            }
        }
        add(prose, run, opensSentence(tokens, run));
    }

    private static boolean opensSentence(List<Token> tokens, List<Token> run) {
        if (run.isEmpty() || run.getFirst().start() != tokens.getFirst().start()) {
            return false;
        }
        // a name alone on its line is a heading; "First Corinthians 9:25" is no person
        int behind = tokens.indexOf(run.getLast()) + 1;
        return behind < tokens.size() && tokens.get(behind).kind() != Token.Kind.NUMBER;
    }

    private static boolean isClosedClass(Token token) {
        return Grammar.isPreposition(token) || Grammar.isPronoun(token) || Grammar.isFunctionWord(token);
    }

    private static boolean isBroken(Prose prose, List<Token> run, Token token) {
        return !run.isEmpty()
                && !prose.text().substring(run.getLast().end(), token.start()).isBlank();
    }

    private void add(Prose prose, List<Token> run, boolean opens) {
        int first = 0;
        for (int i = 0; i < run.size(); i++) {
            first = Titles.isTitle(run.get(i)) ? i + 1 : first;
        }
        // "to the UN Ana Ruiz"
        first += run.size() - first > 2 && isAcronym(run.get(first)) ? 1 : 0;
        List<Token> name = run.subList(first, run.size());
        boolean title = first > 0 && !name.isEmpty();
        if (!name.isEmpty() && isPersonLike(prose, name)) {
            runs.put(name.getFirst().start(), new Phrase(prose, name).text());
        }
        if (opens && !name.isEmpty() && (title || isPersonLike(prose, name))) {
            openers.put(run.getFirst().start(), new Phrase(prose, name).text());
        }
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

    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    private static boolean isPersonLike(Prose prose, List<Token> name) {
        String text = new Phrase(prose, name).text();
        boolean body = Kinds.ofHead(name.getLast().text()).isKnown()
                || Kinds.ofName(text).isKnown();
        return name.size() <= LONGEST && !body && !States.speakingAs(text).isKnown();
    }

    /// The last person by name who `fits`, full where the report has it, who opens a sentence from `from` to before
    /// `to`: what a following "he" or "she" most likely means. A word alone counts only where it belongs to a full
    /// name.
    Maybe<Opener> openerBetween(int from, int to, Predicate<String> fits) {
        Map.Entry<Integer, String> last = openers.lowerEntry(to);
        while (last != null && last.getKey() >= from) {
            String name = last.getValue();
            Maybe<String> full = name.indexOf(' ') > 0 ? Maybe.known(name) : fullNameOf(name.toLowerCase(Locale.ROOT));
            int start = last.getKey();
            if (full.isKnownAnd(fits)) {
                return full.map(found -> new Opener(start, found));
            }
            last = openers.lowerEntry(last.getKey());
        }
        return Maybe.unknown();
    }

    /// The one person in the sentence of `here` before it, who stands there by a first or last name alone and
    /// elsewhere in the report in full; unknown if other names stand there.
    Maybe<String> onlyOneBefore(int here) {
        int place = prose.sentenceAt(here);
        if (place == prose.sentences().size()) {
            return Maybe.unknown();
        }
        int start = Math.max(prose.sentences().get(place).span().start(), here - REACH);
        Map<Integer, String> before = runs.subMap(Math.min(start, here), here);
        Set<String> names = new LinkedHashSet<>(before.values());
        // "Well, Isabel and I": a word that opens a sentence has its capital from there
        String first = before.getOrDefault(start, " ");
        if (first.indexOf(' ') < 0 && !byWord.containsKey(first.toLowerCase(Locale.ROOT))) {
            names.remove(first);
        }
        return names.size() == 1 && names.iterator().next().indexOf(' ') < 0
                ? fullNameOf(names.iterator().next().toLowerCase(Locale.ROOT))
                : Maybe.unknown();
    }

    /// The one full name of the report that begins or ends with `word`, lower case; unknown if there is none or
    /// more
    /// than one.
    Maybe<String> fullNameOf(String word) {
        Set<String> names = byWord.getOrDefault(word, Set.of());
        return names.size() == 1 ? Maybe.known(names.iterator().next()) : Maybe.unknown();
    }
}
