package sayso.server.adding;

import java.time.Instant;
import sayso.reading.Maybe;

/// An order with who gave it.
///
/// @param key by which the same order is known if it is given again
public record Ordered(Order order, String by, Instant made, Maybe<String> key) {}
