package sayso.statement;

import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Span;

/// A statement as its sentence gives it, before anybody asks who the source is.
///
/// @param wording content, cue, source and addressee
/// @param passer the noun phrase of a relay that the clause itself names ("was quoted as saying by KCNA")
public record Attribution(Wording wording, Stance stance, Maybe<Span> passer, Finding finding) {
    Attribution with(Stance other) {
        return new Attribution(wording, other, passer, finding);
    }

    Attribution with(Wording other) {
        return new Attribution(other, stance, passer, finding);
    }

    /// From the first to the last character of content, cue and source.
    public Span extent() {
        Span extent = wording.extent();
        for (Span part : wording.cue().toList()) {
            extent = extent.and(part);
        }
        for (Span part : wording.source().toList()) {
            extent = extent.and(part);
        }
        return extent;
    }
}
