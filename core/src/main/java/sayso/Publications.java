package sayso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sayso.reading.DateExpression;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Source;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;
import sayso.text.WordList;

/// The days on which documents and films came out: they say what they say from then on. A noun that came out on two
/// days tells none.
final class Publications {
    private static final Set<String> ISSUING = WordList.rows(Publications.class, "issuing.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    /// "a resolution", as opposed to the one that came out.
    private static final Set<String> NEW = Set.of("a", "an", "another", "one");

    /// Words of "its second annual report".
    private static final int LONGEST = 8;

    /// A noun that came out more often is no document.
    private static final int MOST = 50;

    /// Tokens between a noun, its relative clause and its verb.
    private static final int FARTHEST = 40;

    private final Prose prose;
    private final Map<String, List<DatedWords.Dated>> byNoun = new HashMap<>();

    Publications(Prose prose, List<DateExpression> dates) {
        this.prose = prose;
        for (DatedWords.Dated verb : DatedWords.in(prose, dates, Publications::isIssuing)) {
            List<Token> tokens = verb.sentence().tokens();
            for (String noun : List.of(before(tokens, verb.place()), behind(tokens, verb.place()))) {
                List<DatedWords.Dated> issues = byNoun.computeIfAbsent(noun, _ -> new ArrayList<>());
                if (issues.size() < MOST) {
                    issues.add(verb);
                }
            }
        }
    }

    /// Whether `token` tells that something came out.
    static boolean isIssuing(Token token) {
        return ISSUING.contains(token.lower());
    }

    /// What came out by a verb behind it: "a notification | issued", "the report was | published", "the resolution,
    /// which calls for aid, | passed"; empty for anything else.
    private static String before(List<Token> tokens, int verb) {
        int at = verb - 1;
        while (at >= 0 && tokens.get(at).isWord() && Grammar.isFunctionWord(tokens.get(at))) {
            at--;
        }
        if (at < 1 || !tokens.get(at).is(",")) {
            return at >= 0 && tokens.get(at).isWord() ? tokens.get(at).lower() : "";
        }
        for (int i = Math.max(0, at - FARTHEST); i + 2 < at; i++) {
            if (tokens.get(i + 1).is(",") && tokens.get(i + 2).is("which")) {
                return tokens.get(i).lower();
            }
        }
        return tokens.get(at - 1).lower();
    }

    /// What came out by a verb before it: "aired | a 25-minute documentary".
    private static String behind(List<Token> tokens, int verb) {
        String noun = "";
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 1 + LONGEST); i++) {
            Token token = tokens.get(i);
            boolean relative = token.is("that") && i > verb + 1;
            if (token.isMark() || Grammar.isPreposition(token) || Grammar.isFinite(token) || relative) {
                break;
            }
            noun = token.isWord() ? token.lower() : noun;
        }
        return noun;
    }

    /// The day on which the document `source`, called so at `mention`, came out.
    Maybe<String> day(Source source, Span mention) {
        List<Token> phrase = prose.tokensIn(mention);
        boolean fresh = !phrase.isEmpty() && NEW.contains(phrase.getFirst().lower());
        boolean dated = phrase.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
        if (source.kind() != Kind.DOCUMENT || dated) {
            return Maybe.unknown();
        }
        int here = prose.sentenceAt(mention.start());
        TreeSet<String> days = new TreeSet<>();
        for (String noun :
                new TreeSet<>(List.of(head(phrase), head(Prose.of(source.name()).tokens())))) {
            for (DatedWords.Dated issue : byNoun.getOrDefault(noun, List.of())) {
                boolean same = prose.sentences()
                        .get(here)
                        .span()
                        .equals(issue.sentence().span());
                if (same || (!fresh && hasAll(issue, phrase))) {
                    days.add(issue.day());
                }
            }
        }
        return days.size() == 1 ? Maybe.known(days.first()) : Maybe.unknown();
    }

    /// "the ministry’s report" is not the report of which another sentence tells.
    private static boolean hasAll(DatedWords.Dated issue, List<Token> phrase) {
        List<Token> all = issue.sentence().tokens();
        int from = Math.max(0, issue.place() - FARTHEST);
        Set<String> words = all.subList(from, Math.min(all.size(), issue.place() + FARTHEST)).stream()
                .map(Token::lower)
                .collect(Collectors.toSet());
        List<Token> before = phrase.subList(0, Math.max(0, coreSize(phrase) - 1));
        return before.stream()
                .filter(token -> token.isWord() && !Grammar.isFunctionWord(token))
                .allMatch(token -> words.contains(token.lower()));
    }

    private static String head(List<Token> phrase) {
        int size = coreSize(phrase);
        return size == 0 ? "" : phrase.get(size - 1).lower();
    }

    /// How many tokens stand before "of", "by" or a mark.
    private static int coreSize(List<Token> phrase) {
        int size = 0;
        while (size < phrase.size() && !phrase.get(size).isMark() && !Grammar.isPreposition(phrase.get(size))) {
            size++;
        }
        return size;
    }
}
