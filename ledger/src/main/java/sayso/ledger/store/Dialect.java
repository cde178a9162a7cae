package sayso.ledger.store;

import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// What differs between the two databases: who may write, and how words are searched for.
enum Dialect {
    SQLITE {
        // writing transactions begin as such ("immediate"): one writes, the others wait
        @Override
        void waitToWrite(Handle handle) {}

        @Override
        String words() {
            return "words w JOIN statement s ON s.key = w.rowid";
        }

        @Override
        String place() {
            return "w.rowid";
        }

        @Override
        List<String> conditions(Query anywhere, Query names) {
            return List.of("words MATCH :match");
        }

        @Override
        Map<String, String> parameters(Query anywhere, Query names) {
            List<String> parts = new ArrayList<>();
            if (!anywhere.isEmpty()) {
                parts.add("(" + anywhere.fts5() + ")");
            }
            if (!names.isEmpty()) {
                parts.add("names : (" + names.fts5() + ")");
            }
            return Map.of("match", String.join(" AND ", parts));
        }

        @Override
        String addWords() {
            return "INSERT INTO words (rowid, content, names) VALUES (:statement, :content, :names)";
        }

        @Override
        String dropWords() {
            return "DELETE FROM words WHERE rowid IN (SELECT key FROM statement WHERE report = ?)";
        }
    },
    POSTGRESQL {
        // linking looks at what others have written, so those who write take turns; reading goes on meanwhile
        @Override
        void waitToWrite(Handle handle) {
            handle.execute("SELECT pg_advisory_xact_lock(?)", WRITING);
        }

        @Override
        String words() {
            return "words w JOIN statement s ON s.key = w.statement";
        }

        @Override
        String place() {
            return "w.statement";
        }

        @Override
        List<String> conditions(Query anywhere, Query names) {
            List<String> conditions = new ArrayList<>();
            if (!anywhere.isEmpty()) {
                conditions.add("w.anywhere @@ websearch_to_tsquery('english', :anywhere)");
            }
            if (!names.isEmpty()) {
                conditions.add("w.names @@ websearch_to_tsquery('english', :names)");
            }
            return conditions;
        }

        @Override
        Map<String, String> parameters(Query anywhere, Query names) {
            return Map.of("anywhere", anywhere.websearch(), "names", names.websearch());
        }

        @Override
        String addWords() {
            return "INSERT INTO words (statement, anywhere, names) VALUES (:statement, "
                    + "to_tsvector('english', :content || ' ' || :names), to_tsvector('english', :names))";
        }

        @Override
        String dropWords() {
            return "DELETE FROM words WHERE statement IN (SELECT key FROM statement WHERE report = ?)";
        }
    };

    private static final long WRITING = 0x5A1500L;

    /// The one that `handle` speaks.
    static Dialect of(Handle handle) {
        String product = handle.queryMetadata(DatabaseMetaData::getDatabaseProductName);
        return product.equals("SQLite") ? SQLITE : POSTGRESQL;
    }

    abstract void waitToWrite(Handle handle);

    /// The words `w` joined with their statements `s`.
    abstract String words();

    /// The key of the statement as the words have it, by which they can be gone through in order.
    abstract String place();

    /// What must hold where at least one of both queries asks for something.
    abstract List<String> conditions(Query anywhere, Query names);

    /// The parameters of these conditions, by name.
    abstract Map<String, String> parameters(Query anywhere, Query names);

    /// Keeps the words of `:statement`.
    abstract String addWords();

    /// Forgets the words of a report's statements.
    abstract String dropWords();
}
