package sayso.ledger.kept;

/// How much a ledger holds.
public record Stats(
        long reports, long appearances, long statements, long sources, long figures, long corrections, long failures) {}
