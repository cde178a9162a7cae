package sayso.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.ReportException;

/// Copies a ledger as it is at one moment, while others go on writing.
public final class Backup {
    /// A table and the column by which its rows are told apart.
    private record Kept(String table, String key) {}

    /// What is kept, in an order in which it can be put in; all else is drawn from it.
    private static final List<Kept> TABLES = List.of(
            new Kept("report", "key"),
            new Kept("appearance", "key"),
            new Kept("reading", "report"),
            new Kept("correction", "number"),
            new Kept("failure", "location"));

    private static final int BATCH = 50;

    private final Handle from;
    private final Handle to;

    private Backup(Handle from, Handle to) {
        this.from = from;
        this.to = to;
    }

    /// Copies what `store` holds to `target`.
    ///
    /// @param looked hears how many reports are there by now, where they are copied one by one
    /// @throws ReportException with `ledger.exists` if `target` is a file that is there, `ledger.not-empty` if
    ///     it holds something, `ledger.unreadable` if it cannot be written
    public static void of(Store store, Address target, LongConsumer looked) throws ReportException {
        switch (target) {
            case Address.InFile(Path file) -> toFile(store, file, looked);
            case Address.OnServer server -> copy(store, server, looked);
        }
    }

    /// The file gets its name when it is whole.
    private static void toFile(Store store, Path file, LongConsumer looked) throws ReportException {
        if (Files.exists(file)) {
            throw LedgerCode.EXISTS.refuse(
                    file.toString(), "there is something with this name already", "name a file that is not there");
        }
        try {
            Path folder =
                    Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
            try {
                switch (store.dialect()) {
                    case SQLITE -> store.alone(handle -> handle.execute("VACUUM INTO ?", part.toString()));
                    case POSTGRESQL -> copy(store, new Address.InFile(part), looked);
                }
                Files.move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw LedgerCode.UNREADABLE.refuse(
                    file.toString(), "the backup cannot be written: " + e.getMessage(), "name a file elsewhere");
        }
    }

    private static void copy(Store store, Address target, LongConsumer looked) throws ReportException {
        try (Store other = Store.open(target)) {
            boolean copied = other.write(to -> isEmpty(to)
                    && store.read(from -> {
                        new Backup(from, to).copy(looked);
                        return true;
                    }));
            if (!copied) {
                throw LedgerCode.NOT_EMPTY.refuse(
                        target.toString(), "this ledger holds something already", "name a ledger that is empty");
            }
        }
    }

    private static boolean isEmpty(Handle handle) {
        return TABLES.stream()
                .allMatch(kept -> handle.createQuery("SELECT count(*) FROM " + kept.table())
                                .mapTo(Long.class)
                                .one()
                        == 0);
    }

    private void copy(LongConsumer looked) {
        TABLES.forEach(this::table);
        Dialect.of(to).countOn(to);
        long copied = 0;
        long last = 0;
        for (List<Long> keys = Looking.keysAfter(to, last, BATCH);
                !keys.isEmpty();
                keys = Looking.keysAfter(to, last, BATCH)) {
            for (long key : keys) {
                Keeping.drawAnew(to, key);
                looked.accept(++copied);
            }
            last = keys.getLast();
        }
        Decisions.settle(to);
    }

    private void table(Kept kept) {
        String table = kept.table();
        String key = kept.key();
        String end = " ORDER BY " + key + " LIMIT " + BATCH;
        List<Map<String, Object>> rows =
                from.createQuery("SELECT * FROM " + table + end).mapToMap().list();
        while (!rows.isEmpty()) {
            put(table, rows);
            rows = from.createQuery("SELECT * FROM " + table + " WHERE " + key + " > :last" + end)
                    .bind("last", rows.getLast().get(key))
                    .mapToMap()
                    .list();
        }
    }

    private void put(String table, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        PreparedBatch batch = to.prepareBatch("INSERT INTO " + table + " (" + String.join(", ", columns) + ") "
                + Dialect.of(to).withKeys() + " VALUES (:" + String.join(", :", columns) + ")");
        for (Map<String, Object> row : rows) {
            columns.forEach(column -> batch.bind(column, row.get(column)));
            batch.add();
        }
        batch.execute();
    }
}
