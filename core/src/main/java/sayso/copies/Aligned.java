package sayso.copies;

import sayso.text.Span;

/// A sentence of a copy beside the one of the origin that it repeats.
///
/// @param copy in the text of the copy
/// @param origin in the text of the origin
/// @param same whether the words are the same, in the same order; else most of them are
public record Aligned(Span copy, Span origin, boolean same) {}
