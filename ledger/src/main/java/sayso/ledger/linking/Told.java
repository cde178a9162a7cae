package sayso.ledger.linking;

import java.time.LocalDate;
import sayso.reading.Maybe;

/// A report as far as making stories has to know it.
///
/// @param report its id
/// @param origin the id of the report whose text it carries; it tells the same story
public record Told(String report, LocalDate day, Maybe<String> origin) {}
