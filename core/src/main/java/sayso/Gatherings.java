package sayso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sayso.reading.DateExpression;
import sayso.reading.Maybe;
import sayso.statement.Attribution;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;
import sayso.text.WordList;

/// The days of votes, meetings and other occasions of a day at most: what is said "following the vote" is said on the
/// day for which the report tells that something "passed". An occasion with two days tells none.
final class Gatherings {
    /// UTF-16 units behind the cue: "told reporters in the capital | following the vote".
    private static final int REACH = 60;

    /// Words of "the Security Council vote".
    private static final int LONGEST = 4;

    private static final Set<String> LINKS = Set.of("following", "after", "during", "at", "before");
    private static final Set<String> ARTICLES = Set.of("the", "that", "this");

    private static final Set<String> NOUNS = new HashSet<>();
    private static final Set<String> BRIEF = new HashSet<>();
    private static final Map<String, List<String>> BY_VERB = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Gatherings.class, "gatherings.tsv")) {
            NOUNS.add(row.getFirst());
            if (row.get(1).equals("brief")) {
                BRIEF.add(row.getFirst());
            }
            for (String verb : row.size() > 2 ? row.get(2).split(" ", -1) : new String[0]) {
                BY_VERB.computeIfAbsent(verb, _ -> new ArrayList<>()).add(row.getFirst());
            }
        }
    }

    private final Prose prose;
    private final Map<String, TreeSet<String>> days = new HashMap<>();

    Gatherings(Prose prose, List<DateExpression> dates) {
        this.prose = prose;
        for (DatedWords.Dated dated : DatedWords.in(prose, dates, Gatherings::tells)) {
            String word = dated.word().lower();
            List<String> nouns = NOUNS.contains(word) ? List.of(word) : BY_VERB.getOrDefault(word, List.of());
            nouns.forEach(
                    noun -> days.computeIfAbsent(noun, _ -> new TreeSet<>()).add(dated.day()));
        }
    }

    private static boolean tells(Token token) {
        return NOUNS.contains(token.lower()) || BY_VERB.containsKey(token.lower());
    }

    /// The day of the occasion that stands behind the cue or opens its sentence, outside what is said.
    Maybe<String> day(Attribution attribution) {
        if (days.isEmpty() || !(attribution.wording().cue() instanceof Maybe.Known<Span>(Span cue))) {
            return Maybe.unknown();
        }
        int place = prose.sentenceAt(cue.start());
        if (place == prose.sentences().size()) {
            return Maybe.unknown();
        }
        Sentence sentence = prose.sentences().get(place);
        Maybe<String> front = dayAt(sentence.tokens(), 0, attribution);
        int end = Math.clamp(
                cue.end() + (long) REACH,
                cue.end(),
                Math.max(cue.end(), sentence.span().end()));
        List<Token> behind = sentence.tokensIn(new Span(cue.end(), end));
        Maybe<String> found = Maybe.unknown();
        for (int i = 0; i < behind.size() && !found.isKnown(); i++) {
            found = dayAt(behind, i, attribution);
        }
        return found.orElse(front);
    }

    /// "following the vote": no "following the vote on the budget", which may be another one.
    private Maybe<String> dayAt(List<Token> tokens, int link, Attribution attribution) {
        boolean linked = link + 2 < tokens.size()
                && LINKS.contains(tokens.get(link).lower())
                && ARTICLES.contains(tokens.get(link + 1).lower());
        if (!linked) {
            return Maybe.unknown();
        }
        int noun = link + 2;
        while (noun < tokens.size()
                && noun < link + 2 + LONGEST
                && !NOUNS.contains(tokens.get(noun).lower())) {
            if (!tokens.get(noun).isWord() || Grammar.isPreposition(tokens.get(noun))) {
                return Maybe.unknown();
            }
            noun++;
        }
        boolean whole = noun + 1 >= tokens.size()
                || !(tokens.get(noun + 1).isWord() && Grammar.isPreposition(tokens.get(noun + 1)));
        if (noun == tokens.size() || noun == link + 2 + LONGEST || !whole) {
            return Maybe.unknown();
        }
        Span phrase = tokens.get(link).span().and(tokens.get(noun).span());
        boolean said = attribution.wording().content().stream().anyMatch(phrase::overlaps);
        return said
                ? Maybe.unknown()
                : day(tokens.get(link).lower(), tokens.get(noun).lower());
    }

    private Maybe<String> day(String link, String noun) {
        TreeSet<String> all = days.getOrDefault(noun, new TreeSet<>());
        boolean same = !link.equals("before") || BRIEF.contains(noun);
        return same && all.size() == 1 ? Maybe.known(all.first()) : Maybe.unknown();
    }
}
