package sayso.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import sayso.ledger.kept.Address;

/// Empty ledgers to test with: one in SQLite, one in a PostgreSQL that is started once for all tests.
public final class Databases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    /// Both kinds of database; each call gives new ones.
    public static Stream<Address> both() {
        return Stream.of(sqlite(), postgresql());
    }

    public static Address sqlite() {
        try {
            Path folder = Files.createTempDirectory("sayso-ledger");
            folder.toFile().deleteOnExit();
            return new Address.InFile(folder.resolve("ledger.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Address postgresql() {
        EmbeddedPostgres server = Server.RUNNING;
        String name = "ledger" + NUMBER.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Address.OnServer(server.getJdbcUrl("postgres", name));
    }

    /// Started by the first test that asks for it.
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
