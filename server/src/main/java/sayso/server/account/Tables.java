package sayso.server.account;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// The SQLite file in which all of this stands.
final class Tables implements AutoCloseable {
    /// The newest file in `sayso-server/tables`; a test holds it to the truth.
    static final int NEWEST = 1;

    private static final int MILLIS_TO_WAIT = 20_000;
    private static final int CONNECTIONS = 4;
    private static final String IN_MEMORY = ":memory:";
    private static final String FOLDER = "sayso-server/tables";

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Tables(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /// @param file unknown for one in memory, which ends with the process
    /// @throws ReportException with `account.unreadable` or `account.newer`
    static Tables open(Maybe<Path> file) throws ReportException {
        String where = file.map(Path::toString).or(IN_MEMORY);
        try {
            file.toList().forEach(Tables::make);
            HikariDataSource source = new HikariDataSource(config(file));
            try {
                return upToDate(source, where);
            } catch (ReportException | RuntimeException e) {
                source.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw AccountCode.UNREADABLE.refuse(
                    where,
                    "the accounts cannot be opened: " + reason(e),
                    "name a folder that you may write to: --data …");
        }
    }

    /// What `work` reads.
    <T> T read(HandleCallback<T, RuntimeException> work) {
        return jdbi.withHandle(work);
    }

    /// What `work` makes, wholly or not at all.
    <T, E extends Exception> T write(HandleCallback<T, E> work) throws E {
        return jdbi.inTransaction(work);
    }

    @Override
    public void close() {
        source.close();
    }

    private static Tables upToDate(HikariDataSource source, String where) throws ReportException {
        int version = version(source);
        if (version > NEWEST) {
            throw AccountCode.NEWER.refuse(
                    where, "a newer Sayso made these accounts", "use that Sayso, or name another folder: --data …");
        }
        if (version < NEWEST && where.equals(IN_MEMORY)) {
            // Flyway looks around for half a second, and there is nothing to be found
            Jdbi.create(source)
                    .useHandle(handle -> handle.createScript(script()).execute());
        } else if (version < NEWEST) {
            Flyway.configure(Tables.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:" + FOLDER)
                    .target(MigrationVersion.fromVersion(Integer.toString(NEWEST)))
                    .load()
                    .migrate();
        }
        return new Tables(source);
    }

    private static int version(HikariDataSource source) {
        try {
            return Jdbi.create(source)
                    .withHandle((Handle handle) -> handle.createQuery(
                                    "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")
                            .mapTo(Integer.class)
                            .findOne()
                            .orElse(0));
        } catch (JdbiException e) {
            // there is no such table yet
            return 0;
        }
    }

    private static String script() {
        try (InputStream stream = Tables.class.getResourceAsStream("/" + FOLDER + "/V1__accounts.sql")) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks its tables");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The tables cannot be read", e);
        }
    }

    private static HikariConfig config(Maybe<Path> file) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(MILLIS_TO_WAIT);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        sqlite.enforceForeignKeys(true);
        Properties properties = sqlite.toProperties();
        properties.setProperty(SQLiteConfig.Pragma.SECURE_DELETE.pragmaName, "true");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:"
                + file.map(path -> path.toAbsolutePath().toString()).or(IN_MEMORY));
        properties.forEach((name, value) -> config.addDataSourceProperty(String.valueOf(name), value));
        // what is in memory is as long there as its connection
        config.setMaximumPoolSize(file.isKnown() ? CONNECTIONS : 1);
        config.setMinimumIdle(file.isKnown() ? 0 : 1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        config.setConnectionTimeout(MILLIS_TO_WAIT);
        config.setInitializationFailTimeout(1);
        return config;
    }

    /// Nobody else on the machine may read it; SQLite gives what it puts beside it the same rights.
    private static void make(Path file) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ours = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(file, ours);
        } catch (FileAlreadyExistsException e) {
            // it was made before
        } catch (IOException e) {
            throw new UncheckedIOException("No file can be made: " + file, e);
        }
    }

    /// The innermost reason says most.
    private static String reason(Exception e) {
        Throwable inner = e;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner.getClass().getSimpleName() + ": " + inner.getMessage();
    }
}
