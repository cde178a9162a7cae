package sayso.ledger.linked;

import sayso.ledger.kept.ReportLine;
import sayso.reading.SourceId;

/// A source of one report that stands under an entry.
///
/// @param name as the report names it
public record Use(ReportLine report, SourceId source, String name) {}
