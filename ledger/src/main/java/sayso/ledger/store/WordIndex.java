package sayso.ledger.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The index of words that SQLite keeps, told by one number for each statement: equal words in equal places give
/// equal numbers.
final class WordIndex {
    private static final long PRIME = 0x100000001B3L;
    private static final long START = 0xCBF29CE484222325L;

    private final Map<Long, Long> digests = new HashMap<>();

    private WordIndex() {}

    /// Goes through the whole index, once.
    static WordIndex of(Handle handle) {
        WordIndex index = new WordIndex();
        handle.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_seen USING fts5vocab(main, words, instance)");
        handle.createQuery("SELECT term, doc, col, \"offset\" FROM temp.words_seen")
                .setFetchSize(0)
                .map((row, _) -> {
                    long digest = digest(row.getString(1) + '\t' + row.getString(3) + '\t' + row.getLong(4));
                    index.digests.merge(row.getLong(2), digest, Long::sum);
                    return 0;
                })
                .forEach(_ -> {});
        return index;
    }

    /// The number of a statement that is then forgotten; 0 for one without words.
    long take(long statement) {
        Long digest = digests.remove(statement);
        return digest == null ? 0 : digest;
    }

    /// How many statements with words were not taken.
    int left() {
        return digests.size();
    }

    private static long digest(String text) {
        long digest = START;
        for (int at = 0; at < text.length(); at++) {
            digest = (digest ^ text.charAt(at)) * PRIME;
        }
        return digest;
    }
}
