package sayso.statement;

import java.util.List;
import java.util.Set;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// "For the first time" behind a content, which a model may tear: "spoke of the closure | for the first time in
/// April"
/// tells of the speaking, "said it flooded for the first time | in April" of the flood.
final class FirstTimes {
    private static final Set<String> TURNS = Set.of("first", "second", "third", "last", "umpteenth");

    /// UTF-16 units in which " time" stands.
    private static final int NEXT = 8;

    /// Tokens of "for the first".
    private static final int PHRASE = 3;

    private final Prose prose;

    FirstTimes(Prose prose) {
        this.prose = prose;
    }

    /// `content` without the phrase if no clause stands before it, with the whole of it if one does.
    Span whole(Span content) {
        List<Token> tokens = prose.tokensIn(content);
        for (int at = tokens.size() - PHRASE; at > 0; at--) {
            if (!tokens.get(at).is("for")
                    || !tokens.get(at + 1).is("the")
                    || !TURNS.contains(tokens.get(at + 2).lower())) {
                continue;
            }
            int behind = at + PHRASE;
            boolean torn = behind == tokens.size() && next(content.end()).is("time");
            boolean ends = behind < tokens.size()
                    && tokens.get(behind).is("time")
                    && (behind + 1 == tokens.size() || Dressing.isDay(tokens.subList(behind + 1, tokens.size())));
            if (torn || ends) {
                boolean clause = tokens.subList(0, at).stream().anyMatch(Grammar::isFinite);
                int end = torn ? next(content.end()).end() : content.end();
                return new Span(
                        content.start(), clause ? end : tokens.get(at - 1).end());
            }
        }
        return content;
    }

    /// The token right behind `end`; the one before it where the text ends.
    private Token next(int end) {
        int from = Math.min(end, Math.max(0, prose.text().length() - 1));
        List<Token> next = prose.tokensIn(new Span(from, Math.min(prose.text().length(), from + NEXT)));
        return next.isEmpty()
                ? prose.tokensIn(new Span(Math.max(0, end - NEXT), end)).getLast()
                : next.getFirst();
    }
}
