package sayso.ledger.store;

import org.jdbi.v3.core.Handle;

/// What differs between the two databases.
enum Dialect {
    SQLITE {
        // Writing transactions begin as such ("immediate"): one writes, the others wait.
        @Override
        void waitToWrite(Handle handle) {}
    },
    POSTGRESQL {
        // Linking looks at what others have written, so those who write take turns; reading goes on meanwhile.
        @Override
        void waitToWrite(Handle handle) {
            handle.execute("SELECT pg_advisory_xact_lock(?)", WRITING);
        }
    };

    private static final long WRITING = 0x5A1500L;

    abstract void waitToWrite(Handle handle);
}
