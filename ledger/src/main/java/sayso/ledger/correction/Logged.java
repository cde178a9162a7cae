package sayso.ledger.correction;

/// A correction and how it stands.
public record Logged(Correction correction, State state) {}
