package sayso.reading;

import java.util.List;
import sayso.text.Span;

/// What the report says about the checking of its own material.
///
/// @param span the clause that says it
/// @param by who could not verify, or did not comment
/// @param object what it is about
/// @param concerns the statements and figures that it bears on
public record Verification(
        Span span, Status status, Maybe<SourceId> by, Maybe<Span> object, List<ItemId> concerns, Finding finding) {
    /// @throws IllegalArgumentException if the span is empty
    public Verification {
        Checks.notEmpty("verification", span);
        concerns = List.copyOf(concerns);
    }
}
