package sayso.ledger.store;

import org.jdbi.v3.core.statement.PreparedBatch;

/// Many rows with one statement.
final class Batches {
    private Batches() {}

    /// Does nothing where there are no rows.
    static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
