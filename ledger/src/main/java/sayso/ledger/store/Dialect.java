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

        // a reading transaction sees what was there when it first read
        @Override
        void viewAtOnce(Handle handle) {}

        // what is deleted from the index is only struck out until it is written anew
        @Override
        void sweepWords(Handle handle) {
            handle.execute("INSERT INTO words (words) VALUES ('optimize')");
        }

        @Override
        boolean scrub(Handle handle) {
            return handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, _) -> row.getInt("busy") == 0)
                    .one();
        }

        @Override
        String withKeys() {
            return "";
        }

        // the next key is the one after the highest
        @Override
        void countOn(Handle handle) {}

        @Override
        String foreignKeys() {
            return """
                    SELECT tables.name, links."from", links."table", coalesce(links."to", 'key')
                    FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS links
                    WHERE tables.type = 'table' ORDER BY 1, 2
                    """;
        }

        @Override
        List<String> damage(Handle handle) {
            return handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).stream()
                    .filter(line -> !line.equals("ok"))
                    .toList();
        }

        @Override
        String listed() {
            return "listed l INDEXED BY listed_begins";
        }

        @Override
        String dated() {
            return "listed l INDEXED BY listed_published";
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

        // an index that is broken cannot be emptied, but it can be made again
        @Override
        void emptyWords(Handle handle) {
            String made = handle.createQuery("SELECT sql FROM sqlite_master WHERE name = 'words'")
                    .mapTo(String.class)
                    .one();
            handle.execute("DROP TABLE words");
            handle.execute(made);
            handle.execute("INSERT INTO words (words, rank) VALUES ('secure-delete', 1)");
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
        void viewAtOnce(Handle handle) {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        }

        @Override
        void sweepWords(Handle handle) {}

        // the index keeps what is new in a list apart, until it is cleaned
        @Override
        boolean scrub(Handle handle) {
            handle.execute("VACUUM");
            return true;
        }

        @Override
        String withKeys() {
            return "OVERRIDING SYSTEM VALUE";
        }

        @Override
        void countOn(Handle handle) {
            Map.of("report", "key", "appearance", "key", "correction", "number")
                    .forEach((table, key) -> handle.execute("SELECT setval(pg_get_serial_sequence('" + table + "', '"
                            + key + "'), (SELECT coalesce(max(" + key + "), 0) + 1 FROM " + table + "), false)"));
        }

        @Override
        String foreignKeys() {
            return """
                    SELECT CAST(CAST(links.conrelid AS regclass) AS text), child.attname,
                        CAST(CAST(links.confrelid AS regclass) AS text), parent.attname
                    FROM pg_constraint AS links
                    JOIN pg_attribute AS child ON child.attrelid = links.conrelid AND child.attnum = links.conkey[1]
                    JOIN pg_attribute AS parent ON parent.attrelid = links.confrelid AND parent.attnum = links.confkey[1]
                    WHERE links.contype = 'f' AND links.connamespace = CAST(current_schema() AS regnamespace)
                    ORDER BY 1, 2
                    """;
        }

        @Override
        List<String> damage(Handle handle) {
            return handle.createQuery("""
                            SELECT 'the index ' || CAST(CAST(indexrelid AS regclass) AS text) || ' is not valid'
                            FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
                            WHERE NOT indisvalid AND relnamespace = CAST(current_schema() AS regnamespace)
                            UNION ALL
                            SELECT 'pages with a wrong checksum were read ' || checksum_failures || ' times'
                            FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0
                            """).mapTo(String.class).list();
        }

        @Override
        String listed() {
            return "listed l";
        }

        @Override
        String dated() {
            return "listed l";
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
        void emptyWords(Handle handle) {
            handle.execute("DELETE FROM words");
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

    /// Begins a reading transaction that sees one state of the database all the while.
    abstract void viewAtOnce(Handle handle);

    /// Takes the words that were dropped out of the index for good, in a writing transaction.
    abstract void sweepWords(Handle handle);

    /// Overwrites or gives back the room of what was deleted, outside of transactions.
    abstract boolean scrub(Handle handle);

    /// What an INSERT says that brings its own keys.
    abstract String withKeys();

    /// Lets new rows have keys after those that rows brought with them.
    abstract void countOn(Handle handle);

    /// A query for table, column, parent table and its column of each foreign key.
    abstract String foreignKeys();

    /// What the database itself says is damaged.
    abstract List<String> damage(Handle handle);

    /// Reports in the order of their statements, to be gone through in it.
    abstract String listed();

    /// Reports in the order of their days, to be gone through in it.
    abstract String dated();

    /// The key of the statement as the words have it, by which they can be gone through in order.
    abstract String place();

    /// What must hold where at least one of both queries asks for something.
    abstract List<String> conditions(Query anywhere, Query names);

    /// The parameters of these conditions, by name.
    abstract Map<String, String> parameters(Query anywhere, Query names);

    /// Keeps the words of `:statement`.
    abstract String addWords();

    /// Forgets all words.
    abstract void emptyWords(Handle handle);

    /// Forgets the words of a report's statements.
    abstract String dropWords();
}
