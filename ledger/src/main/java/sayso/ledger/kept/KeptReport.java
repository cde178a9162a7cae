package sayso.ledger.kept;

import java.time.Instant;
import java.util.List;
import sayso.Edition;
import sayso.ledger.correction.Corrected;
import sayso.ledger.correction.Logged;
import sayso.reading.Reading;

/// A report in the ledger.
///
/// @param machine what the machine read out of it; its masthead is that of the first appearance
/// @param corrected the same as people corrected it
/// @param edition what made the machine's reading, at `read`
/// @param appearances in the order in which they were added, one at least
public record KeptReport(
        Reading machine, Corrected corrected, Edition edition, Instant read, List<Appearance> appearances) {
    /// @throws IllegalArgumentException if it appeared nowhere
    public KeptReport {
        appearances = List.copyOf(appearances);
        if (appearances.isEmpty()) {
            throw new IllegalArgumentException("A kept report appeared somewhere");
        }
    }

    /// The id of the report: the SHA-256 of its text.
    public String id() {
        return machine.report().id();
    }

    /// What is read out of it, as people corrected it.
    public Reading reading() {
        return corrected.reading();
    }

    /// Its corrections in the order in which they were made, each with its state.
    public List<Logged> corrections() {
        return corrected.corrections();
    }

    /// The number of its last correction, 0 without any: whoever corrects can say which state he saw.
    public long version() {
        return corrected.version();
    }
}
