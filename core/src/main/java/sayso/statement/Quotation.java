package sayso.statement;

import sayso.text.Span;

/// A stretch in quotation marks.
///
/// @param span from mark to mark, both included; one that runs on ends with its paragraph
/// @param closed whether it ends with a closing mark
/// @param continued whether it goes on from the paragraph before
public record Quotation(Span span, boolean closed, boolean continued) {}
