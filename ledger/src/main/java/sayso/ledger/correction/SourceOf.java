package sayso.ledger.correction;

/// A source of one report, which stands for the ledger's entry that it is under.
///
/// @param report the id of the report
public record SourceOf(String report, SourceName source) {}
