package sayso.ledger.kept;

import java.time.Instant;
import java.util.List;
import sayso.Edition;
import sayso.reading.Reading;

/// A report in the ledger.
///
/// @param reading what the machine read out of it; its masthead is that of the first appearance
/// @param edition what made the reading, at `read`
/// @param appearances in the order in which they were added, one at least
public record KeptReport(Reading reading, Edition edition, Instant read, List<Appearance> appearances) {
    /// @throws IllegalArgumentException if it appeared nowhere
    public KeptReport {
        appearances = List.copyOf(appearances);
        if (appearances.isEmpty()) {
            throw new IllegalArgumentException("A kept report appeared somewhere");
        }
    }

    /// The id of the report: the SHA-256 of its text.
    public String id() {
        return reading.report().id();
    }
}
