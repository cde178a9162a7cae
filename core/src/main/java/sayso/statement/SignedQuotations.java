package sayso.statement;

import java.util.ArrayList;
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

    static List<Attribution> in(Prose prose, List<Quotation> quotations) {
        List<Attribution> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            int place = prose.paragraphAt(quotation.span().start());
            if (quotation.closed() && place < prose.paragraphs().size()) {
                Span paragraph = prose.paragraphs().get(place).span();
                boolean fills = paragraph.start() == quotation.span().start();
                Span rest = new Span(
                        quotation.span().end(), Math.max(quotation.span().end(), paragraph.end()));
                if (fills && rest.length() < LONGEST * 20) {
                    signature(prose.tokensIn(rest))
                            .map(source -> attribution(quotation.span(), source))
                            .toList()
                            .forEach(found::add);
                }
            }
        }
        return found;
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
