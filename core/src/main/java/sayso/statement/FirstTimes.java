package sayso.statement;

import java.util.List;
import java.util.Set;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// "For the first time" behind a content, which a model may tear: "spoke of the closure | for the first time in
/// April" tells of the speaking, "said it flooded for the first time | in April" of the flood.
final class FirstTimes {
    private static final Set<String> TURNS = Set.of("first", "second", "third", "last", "umpteenth");

    /// UTF-16 units in which " the umpteenth time" stands.
    private static final int AHEAD = 20;

    /// Tokens of "for the first time".
    private static final int PHRASE = 4;

    private final Prose prose;

    FirstTimes(Prose prose) {
        this.prose = prose;
    }

    /// `content` without the phrase if no clause stands before it, with the whole of it if one does.
    Span whole(Span content) {
        List<Token> said = prose.tokensIn(content);
        int limit = Math.min(prose.text().length(), content.end() + AHEAD);
        List<Token> tokens = prose.tokensIn(new Span(content.start(), limit));
        for (int at = Math.min(said.size() - 1, tokens.size() - PHRASE); at > 0; at--) {
            if (!opens(tokens, at)) {
                continue;
            }
            int behind = at + PHRASE;
            boolean torn = behind > said.size();
            boolean ends = !torn && (behind == said.size() || Dressing.isDay(said.subList(behind, said.size())));
            if (torn || ends) {
                boolean clause = tokens.subList(0, at).stream().anyMatch(Grammar::isFinite);
                int end = Math.max(content.end(), tokens.get(behind - 1).end());
                return new Span(
                        content.start(), clause ? end : tokens.get(at - 1).end());
            }
        }
        return content;
    }

    private static boolean opens(List<Token> tokens, int at) {
        return tokens.get(at).is("for")
                && tokens.get(at + 1).is("the")
                && TURNS.contains(tokens.get(at + 2).lower())
                && tokens.get(at + PHRASE - 1).is("time");
    }
}
