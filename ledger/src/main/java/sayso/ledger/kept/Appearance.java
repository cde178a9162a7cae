package sayso.ledger.kept;

import java.time.Instant;
import sayso.reading.Masthead;

/// One place where a text appeared: the same text from two outlets is one report with two appearances.
public record Appearance(Masthead masthead, Instant added) {
    /// The file, address or record that it was taken from; "" where that is not known.
    public String location() {
        return masthead.location().or("");
    }
}
