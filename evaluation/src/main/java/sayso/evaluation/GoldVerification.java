package sayso.evaluation;

import sayso.reading.Status;
import sayso.text.Span;

/// What the report says about its own checking, as annotated.
public record GoldVerification(Span span, Status status) {}
