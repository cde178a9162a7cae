package sayso.server.reading;

import java.util.concurrent.CompletableFuture;
import sayso.reading.Report;

/// A report that waits to be read.
///
/// @param who for whom: each gets a reader in turn
/// @param patient whether it counts for nothing in the limit, because its owner asks for few at once
record Ticket(String who, Report report, boolean patient, CompletableFuture<Answer> answer) {
    static Ticket of(String who, Report report, boolean patient) {
        return new Ticket(who, report, patient, new CompletableFuture<>());
    }

    /// One ticket is another only if it is the same.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
