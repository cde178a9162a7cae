package sayso.ledger.correction;

import java.time.Instant;
import sayso.reading.Maybe;

/// A person's change as the ledger keeps it: it is never changed or taken away.
///
/// @param number in the order in which the ledger took them in
/// @param report the id of the report whose reading it changes; unknown where it joins entries of several
public record Correction(long number, Instant made, Reason reason, Maybe<String> report, Change change) {}
