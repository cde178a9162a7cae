package sayso.ledger.kept;

/// A report in the list of all reports.
///
/// @param place where it stands in the list: ask on from here
public record Shelved(long place, ReportLine report) {}
