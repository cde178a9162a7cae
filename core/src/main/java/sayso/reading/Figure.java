package sayso.reading;

import sayso.text.Span;

/// A count of people with its bounds, its measure and its source.
///
/// @param span the number with its modifier ("more than 6,000")
/// @param statement the statement that carries it; unknown where the publisher gives it in its own voice
/// @param partOf the figure that it is a part of
public record Figure(
        FigureId id,
        Span span,
        Count count,
        Counted counted,
        Maybe<StatementId> statement,
        Basis basis,
        Maybe<FigureId> partOf,
        Finding finding) {
    /// @throws IllegalArgumentException if the span is empty or it is a part of itself
    public Figure {
        Checks.notEmpty("figure", span);
        if (partOf.isKnownAnd(id::equals)) {
            throw new IllegalArgumentException("Figure " + id + " cannot be a part of itself");
        }
    }
}
