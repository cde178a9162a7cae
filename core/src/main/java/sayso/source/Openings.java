package sayso.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import sayso.naming.Titles;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;

/// Somebody without a name who opens a sentence: "The North Korean leader left. | He", "A woman was hurt. | She".
final class Openings {
    /// Words of "The former North Korean defence minister".
    private static final int LONGEST = 7;

    private final TreeMap<Integer, Mention.Described> byStart = new TreeMap<>();

    Openings(Prose prose) {
        Mentions parser = new Mentions(prose);
        for (Sentence sentence : prose.sentences()) {
            int end = end(sentence.tokens());
            if (end > 1 && isSomebody(sentence.tokens().get(end - 1))) {
                Token first = sentence.tokens().getFirst();
                List<Mention> mentions = parser.at(
                        first.span().and(sentence.tokens().get(end - 1).span()));
                if (mentions.size() == 1 && mentions.getFirst() instanceof Mention.Described described) {
                    byStart.put(first.start(), described);
                }
            }
        }
    }

    /// Where the noun phrase that begins with an article ends, if a verb follows; else 0.
    private static int end(List<Token> tokens) {
        if (tokens.isEmpty()
                || !List.of("the", "a", "an").contains(tokens.getFirst().lower())) {
            return 0;
        }
        int end = 1;
        while (end < tokens.size() && end <= LONGEST && !isEnd(tokens.get(end))) {
            end++;
        }
        return end < tokens.size() && Grammar.isFinite(tokens.get(end)) ? end : 0;
    }

    private static boolean isEnd(Token token) {
        return token.isMark()
                || token.kind() == Token.Kind.POSSESSIVE
                || Grammar.isPreposition(token)
                || Grammar.isFinite(token)
                || Grammar.isPronoun(token);
    }

    private static boolean isSomebody(Token head) {
        return Titles.isTitle(head)
                || head.is("leader")
                || head.lower().endsWith("-year-old")
                || Genders.pronounOf(List.of(head.lower())).isKnown()
                || (Kinds.ofHead(head.text()).isKnownAnd(kind -> kind == Kind.UNNAMED)
                        && !head.lower().endsWith("s")
                        && !head.is("estimate"));
    }

    /// The last one who `fits` and opens a sentence from `from` to before `to`.
    Maybe<Mention.Described> between(int from, int to, Predicate<Mention.Described> fits) {
        Map.Entry<Integer, Mention.Described> last = byStart.lowerEntry(to);
        while (last != null && last.getKey() >= from) {
            if (fits.test(last.getValue())) {
                return Maybe.known(last.getValue());
            }
            last = byStart.lowerEntry(last.getKey());
        }
        return Maybe.unknown();
    }
}
