package sayso.ledger.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.LedgerException;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// One database. Reading never waits for writing; those who write take turns, whichever process they belong to.
public final class Store implements AutoCloseable {
    private final Address address;
    private final Dialect dialect;
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi toRead;
    private final Jdbi toWrite;
    private final Maybe<AheadLog> log;

    private Store(Address address, HikariDataSource readers, HikariDataSource writer) {
        this.address = address;
        this.dialect = dialect(address);
        this.readers = readers;
        this.writer = writer;
        this.toRead = Jdbi.create(readers);
        this.toWrite = Jdbi.create(writer);
        this.log = address instanceof Address.InFile(Path file) ? Maybe.known(new AheadLog(file)) : Maybe.unknown();
    }

    /// Opens the ledger at `address`, makes it where there is none, and brings its tables up to date.
    ///
    /// @throws ReportException with `ledger.unreadable` if there is no database or none can be made,
    ///     with `ledger.newer` if a newer Sayso made it
    public static Store open(Address address) throws ReportException {
        makeFolder(address);
        try {
            HikariDataSource readers = Connections.toRead(address);
            try {
                return open(address, readers);
            } catch (ReportException | RuntimeException e) {
                readers.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw unreadable(address, e);
        }
    }

    /// What `work` reads, in one view of the database.
    ///
    /// @throws LedgerException if what is kept cannot be read
    public <T> T read(Function<Handle, T> work) {
        return reading(() -> toRead.inTransaction(handle -> {
            dialect.viewAtOnce(handle);
            return work.apply(handle);
        }));
    }

    /// Like [#read], where the database may be so damaged that not even the end of reading goes well.
    <T> T look(Function<Handle, T> work) {
        return reading(() -> {
            Handle handle = toRead.open();
            try {
                handle.begin();
                dialect.viewAtOnce(handle);
                return work.apply(handle);
            } finally {
                end(handle);
            }
        });
    }

    private static void end(Handle handle) {
        try (handle) {
            handle.rollback();
        } catch (JdbiException e) {
            // nothing was written that could be lost
        }
    }

    /// What `work` makes, wholly or not at all. It waits for its turn to write.
    ///
    /// @throws LedgerException if the ledger cannot be written
    public <T> T write(Function<Handle, T> work) {
        T made = writing(() -> toWrite.inTransaction(handle -> {
            dialect.waitToWrite(handle);
            return work.apply(handle);
        }));
        log.toList().forEach(each -> each.bound(toWrite));
        return made;
    }

    /// What `work` would make; it is taken back.
    <T> T attempt(Function<Handle, T> work) {
        return writing(() -> toWrite.withHandle(handle -> {
            handle.begin();
            try {
                return work.apply(handle);
            } finally {
                handle.rollback();
            }
        }));
    }

    /// Makes sure that nothing deleted can be read in the files any more.
    ///
    /// @return whether it is so; somebody who reads for long can be in the way
    public boolean scrub() {
        return alone(dialect::scrub);
    }

    /// For what cannot be done within a transaction.
    <T> T alone(Function<Handle, T> work) {
        return writing(() -> toWrite.withHandle(work::apply));
    }

    private <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Breakage.inReading(address, e);
        }
    }

    private <T> T writing(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Breakage.inWriting(address, e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static Store open(Address address, HikariDataSource readers) throws ReportException {
        if (Migrations.version(readers) > Migrations.NEWEST) {
            throw LedgerCode.NEWER.refuse(
                    address.toString(), "a newer Sayso made this ledger", "use that Sayso, or name another ledger");
        }
        Migrations.run(readers, dialect(address));
        return new Store(address, readers, Connections.toWrite(address));
    }

    private static Dialect dialect(Address address) {
        return switch (address) {
            case Address.InFile _ -> Dialect.SQLITE;
            case Address.OnServer _ -> Dialect.POSTGRESQL;
        };
    }

    private static void makeFolder(Address address) throws ReportException {
        if (address instanceof Address.InFile(Path file)) {
            try {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
            } catch (IOException e) {
                throw unreadable(address, e);
            }
        }
    }

    private static ReportException unreadable(Address address, Exception e) {
        return LedgerCode.UNREADABLE.refuse(
                address.toString(),
                "the ledger cannot be opened: " + Breakage.reason(e),
                "name a file in a folder that you may write to, or a PostgreSQL database that is up: --ledger …; "
                        + "a backup can take the place of a ledger that is damaged");
    }
}
