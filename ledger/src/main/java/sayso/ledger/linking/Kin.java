package sayso.ledger.linking;

/// Two reports that are alike, by their ids.
///
/// @param likeness 0 to 1
public record Kin(String one, String other, double likeness) {}
