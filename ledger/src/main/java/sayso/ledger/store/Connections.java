package sayso.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import sayso.ledger.kept.Address;

/// Opens connections to the databases.
final class Connections {
    /// Longer than any transaction of ours takes on a busy machine.
    static final int MILLIS_TO_WAIT = 120_000;

    private static final int READERS = 4;

    /// Hashes lie anywhere in their tables: what a report touches is found in memory more often.
    private static final int KIBIBYTES_TO_WRITE = 65_536;

    /// Pages that wait to be moved into the file: what several reports change is moved once. SQLite's own is 1,000.
    private static final int PAGES_WAITING = 4_000;

    private Connections() {}

    static HikariDataSource toRead(Address address) {
        return switch (address) {
            case Address.InFile file -> pool(sqlite(file, SQLiteConfig.TransactionMode.DEFERRED), READERS);
            case Address.OnServer server -> pool(postgresql(server), READERS);
        };
    }

    static HikariDataSource toWrite(Address address) {
        return switch (address) {
            case Address.InFile file -> pool(sqliteToWrite(file), 1);
            case Address.OnServer server -> pool(postgresql(server), 1);
        };
    }

    private static HikariConfig sqlite(Address.InFile address, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // what is committed outlives a loss of power too
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(MILLIS_TO_WAIT);
        sqlite.setTransactionMode(mode);
        sqlite.enforceForeignKeys(true);
        Properties properties = sqlite.toProperties();
        // what is deleted or replaced is overwritten in the file
        properties.setProperty(SQLiteConfig.Pragma.SECURE_DELETE.pragmaName, "true");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + address.file().toAbsolutePath());
        properties.forEach((name, value) -> config.addDataSourceProperty(String.valueOf(name), value));
        return config;
    }

    private static HikariConfig sqliteToWrite(Address.InFile address) {
        HikariConfig config = sqlite(address, SQLiteConfig.TransactionMode.IMMEDIATE);
        // SQLite takes a negative size for kibibytes
        config.addDataSourceProperty("cache_size", Integer.toString(-KIBIBYTES_TO_WRITE));
        config.addDataSourceProperty(
                SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT.pragmaName, Long.toString(AheadLog.MOST_BYTES));
        config.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + PAGES_WAITING);
        return config;
    }

    private static HikariConfig postgresql(Address.OnServer address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.addDataSourceProperty("ApplicationName", "sayso");
        return config;
    }

    /// The first connection is tried outside the pool, which sleeps for a second before it gives up.
    ///
    /// @throws PoolInitializationException if the database cannot be had
    private static HikariDataSource pool(HikariConfig config, int most) {
        try {
            DriverManager.getConnection(config.getJdbcUrl(), config.getDataSourceProperties())
                    .close();
        } catch (SQLException e) {
            throw new PoolInitializationException(e);
        }
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(MILLIS_TO_WAIT);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
