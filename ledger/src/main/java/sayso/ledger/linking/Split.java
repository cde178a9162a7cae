package sayso.ledger.linking;

/// A person says that a source of one report is somebody else than the entry it stands under: it gets one of its own.
///
/// @param report the id of the report
/// @param source the name of the source in that report
public record Split(String report, String source) {}
