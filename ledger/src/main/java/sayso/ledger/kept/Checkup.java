package sayso.ledger.kept;

import java.util.List;
import sayso.Edition;

/// What a ledger that was looked through holds.
///
/// @param reports how many were looked at
/// @param editions what made the readings, those with most readings first
/// @param failures how many inputs are kept aside
public record Checkup(long reports, List<Share> editions, long failures) {
    /// How many readings an edition made.
    public record Share(Edition edition, long readings) {}

    public Checkup {
        editions = List.copyOf(editions);
    }
}
