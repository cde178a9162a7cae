package sayso.verification;

import sayso.reading.Maybe;
import sayso.reading.Status;
import sayso.text.Span;

/// stub
public record Check(Span span, Status status, Maybe<Span> by, Maybe<Span> object, String rule) {}
