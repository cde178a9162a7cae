package sayso.ledger.linked;

import sayso.ledger.kept.ReportLine;

/// What a list shows of a copy group.
///
/// @param id for printing and asking ("C12")
/// @param origin the report whose text it likely is
/// @param reports how many carry it, the origin among them
public record GroupLine(String id, ReportLine origin, int reports) {}
