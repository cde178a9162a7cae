package sayso.ledger.kept;

import java.time.LocalDate;
import sayso.reading.Maybe;

/// What a list shows of a report.
public record ReportLine(String id, Maybe<String> title, Maybe<String> publisher, Maybe<LocalDate> published) {}
