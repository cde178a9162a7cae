package sayso.statement;

import java.util.List;
import java.util.Set;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Marks the words by which the report weakens a content: "may", "likely", "reportedly". What stands in quotation
/// marks is the source's own doubt and no hedge; "May 3" is a month.
final class Hedges {
    private static final Set<String> WORDS = Set.of(
            "may",
            "might",
            "could",
            "possibly",
            "perhaps",
            "probably",
            "likely",
            "unlikely",
            "apparently",
            "seemingly",
            "appears",
            "appear",
            "appeared",
            "seems",
            "seem",
            "seemed",
            "reportedly",
            "allegedly",
            "purportedly",
            "supposedly",
            "suspected",
            "presumably",
            "potentially",
            "believed",
            "thought");

    private final Prose prose;
    private final List<Quotation> quotations;

    /// @param quotations all of the text, in order
    Hedges(Prose prose, List<Quotation> quotations) {
        this.prose = prose;
        this.quotations = List.copyOf(quotations);
    }

    /// `attribution` with the hedges of its content.
    Attribution mark(Attribution attribution) {
        Wording wording = attribution.wording();
        List<Span> hedges = wording.content().stream()
                .flatMap(span -> prose.tokensIn(span).stream())
                .filter(token -> isHedge(token)
                        && Quotations.overlapping(quotations, token.span()).isEmpty())
                .map(Token::span)
                .toList();
        return attribution.with(new Wording(wording.content(), wording.cue(), wording.source(), wording.to(), hedges));
    }

    private static boolean isHedge(Token token) {
        return WORDS.contains(token.lower()) && (!token.is("may") || !token.isCapitalised());
    }
}
