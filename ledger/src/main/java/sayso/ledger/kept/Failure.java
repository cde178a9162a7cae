package sayso.ledger.kept;

import java.time.Instant;
import sayso.reading.Maybe;

/// An input that could not be taken in, kept aside with its problem until it is tried again.
///
/// @param location what to name to try again
/// @param code the code of the problem
/// @param tries how often it failed, one at least
public record Failure(String location, String code, String message, Maybe<String> hint, Instant last, int tries) {}
