package sayso.evaluation;

import sayso.text.Span;

/// A date as annotated.
///
/// @param value TIMEX3, as the file writes it
/// @param optional whether a careful colleague might not count it
public record GoldDate(Span span, String value, boolean optional) {}
