package sayso.statement;

import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// “We will appeal.” — Ana Ruiz, farmer. A quotation that fills its paragraph but for a dash and a name.
final class SignedQuotations {
    static final String NAME = "signed-quotation";

    /// A signature is hardly longer.
    private static final int LONGEST = 12;

    private SignedQuotations() {}

    static List<Attribution> in(Prose prose) {
        return prose.paragraphs().stream()
                .flatMap(paragraph -> signed(prose, paragraph.span()).toList().stream())
                .toList();
    }

    /// The quotation may open with a closing mark, as hasty typesetting has it; a mark in its middle parts it from
    /// its signature.
    private static Maybe<Attribution> signed(Prose prose, Span paragraph) {
        if (paragraph.isEmpty() || !isMark(prose.text().charAt(paragraph.start()))) {
            return Maybe.unknown();
        }
        int close = paragraph.end() - 1;
        while (close > paragraph.start() && !closes(prose.text().charAt(close))) {
            close--;
        }
        Span content = new Span(paragraph.start(), close + 1);
        boolean filled = content.length() > 2 && isOne(prose.text(), content);
        if (!filled || paragraph.end() - content.end() > LONGEST * 20) {
            return Maybe.unknown();
        }
        return signature(prose.tokensIn(new Span(content.end(), paragraph.end())))
                .map(source -> attribution(content, source));
    }

    /// Nothing between the first and the last mark closes the quotation: “We saw “hell” there.”
    private static boolean isOne(String text, Span content) {
        int depth = 1;
        for (int at = content.start() + 1; at < content.end() - 1 && depth > 0; at++) {
            char character = text.charAt(at);
            depth += character == '“' ? 1 : character == '”' ? -1 : 0;
            depth = character == '"' ? 0 : depth;
        }
        return depth == 1;
    }

    private static boolean isMark(char character) {
        return character == '“' || closes(character);
    }

    private static boolean closes(char character) {
        return character == '”' || character == '"';
    }

    private static Maybe<Span> signature(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).is(".")) {
            end--;
        }
        boolean dash = end > 1 && "—–-―".contains(tokens.getFirst().text().substring(0, 1));
        if (!dash || end > LONGEST || !tokens.get(1).isCapitalised()) {
            return Maybe.unknown();
        }
        boolean clause = tokens.subList(1, end).stream().anyMatch(Grammar::isFinite);
        return clause
                ? Maybe.unknown()
                : Maybe.known(tokens.get(1).span().and(tokens.get(end - 1).span()));
    }

    private static Attribution attribution(Span content, Span source) {
        Wording wording =
                new Wording(List.of(content), Maybe.unknown(), Maybe.known(source), Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by(NAME, 0.8));
    }
}
