package sayso.ledger.export;

/// What an export holds.
///
/// @param text whether words of the report are in it beyond names and places
/// @param vague what becomes of vague numbers; of effect where [ExportForm#countsTheDead]
public record Choices(boolean text, VaguePolicy vague) {}
