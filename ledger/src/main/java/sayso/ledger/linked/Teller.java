package sayso.ledger.linked;

import java.time.LocalDate;
import sayso.reading.Maybe;

/// A report as lists of reports show it.
///
/// @param report its id
public record Teller(String report, Maybe<String> title, Maybe<String> publisher, Maybe<LocalDate> published) {}
