package sayso.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import sayso.json.Json;
import sayso.ledger.store.WordRows.Words;
import sayso.reading.Reading;

/// Whether reports are found by their words, and by no others.
sealed interface WordCheck {
    static WordCheck of(Handle handle) {
        return switch (Dialect.of(handle)) {
            case SQLITE -> new InIndex(WordIndex.of(handle));
            case POSTGRESQL -> new InTable();
        };
    }

    /// Whether the words of a report are those of its statements.
    ///
    /// @param expected the number of each statement's words in an index of their own, by the id of the statement
    boolean holds(Handle handle, long report, Reading reading, Map<String, Long> expected);

    /// Passes over a report whose words cannot be told.
    void pass(Handle handle, long report);

    /// How many statements have words and are not there; known when all reports were looked at.
    long strays();

    /// The index of FTS5, which can be gone through by words alone.
    record InIndex(WordIndex index) implements WordCheck {
        @Override
        public boolean holds(Handle handle, long report, Reading reading, Map<String, Long> expected) {
            Map<String, Long> found = new HashMap<>();
            WordRows.keys(handle, report).forEach((id, key) -> found.put(id, index.take(key)));
            return found.equals(expected);
        }

        @Override
        public void pass(Handle handle, long report) {
            WordRows.keys(handle, report).values().forEach(index::take);
        }

        @Override
        public long strays() {
            return index.left();
        }
    }

    /// The table of PostgreSQL, whose rows belong to statements.
    record InTable() implements WordCheck {
        @Override
        public boolean holds(Handle handle, long report, Reading reading, Map<String, Long> expected) {
            List<Words> all = WordRows.of(reading);
            return right(handle, report, all) == all.size() && count(handle, report) == all.size();
        }

        @Override
        public void pass(Handle handle, long report) {}

        @Override
        public long strays() {
            return 0;
        }

        private static long count(Handle handle, long report) {
            return handle.createQuery("""
                            SELECT count(*) FROM words JOIN statement ON statement.key = words.statement
                            WHERE statement.report = :report
                            """)
                    .bind("report", report)
                    .mapTo(Long.class)
                    .one();
        }

        private static long right(Handle handle, long report, List<Words> all) {
            return handle.createQuery("""
                            SELECT count(*) FROM ROWS FROM (json_array_elements_text(CAST(:ids AS json)),
                                json_array_elements_text(CAST(:contents AS json)),
                                json_array_elements_text(CAST(:names AS json))) AS told (id, content, names)
                            JOIN statement ON statement.report = :report AND statement.id = told.id
                            JOIN words ON words.statement = statement.key
                            WHERE words.anywhere = to_tsvector('english', told.content || ' ' || told.names)
                                AND words.names = to_tsvector('english', told.names)
                            """)
                    .bind("ids", texts(all, Words::statement))
                    .bind("contents", texts(all, Words::content))
                    .bind("names", texts(all, Words::names))
                    .bind("report", report)
                    .mapTo(Long.class)
                    .one();
        }

        private static String texts(List<Words> all, Function<Words, String> part) {
            return Json.texts(all.stream().map(part).toList()).write();
        }
    }
}
