package sayso.ledger.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Brings the tables of a ledger up to date.
final class Migrations {
    /// The newest file in `sayso-ledger/sqlite` and `sayso-ledger/postgresql`; a test holds it to the truth.
    static final int NEWEST = 6;

    /// Two processes that make one ledger at once get in each other's way, and the later finds the work done.
    private static final int TRIES = 20;

    private static final long MILLIS_BETWEEN = 250;

    private Migrations() {}

    /// Flyway takes half a second to look around: a ledger that is up to date is spared it.
    static void run(DataSource source, Dialect dialect) {
        for (int left = TRIES; left > 0 && version(source) != NEWEST; left--) {
            try {
                flyway(source, dialect).migrate();
            } catch (FlywayException e) {
                if (left == 1) {
                    throw e;
                }
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(MILLIS_BETWEEN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The number of the last migration; 0 for an empty database.
    static int version(DataSource source) {
        try {
            return Jdbi.create(source)
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")
                            .mapTo(Integer.class)
                            .findOne()
                            .orElse(0));
        } catch (JdbiException e) {
            if (Breakage.isDamage(e)) {
                throw e;
            }
            // there is no such table yet
            return 0;
        }
    }

    private static Flyway flyway(DataSource source, Dialect dialect) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:sayso-ledger/" + folder(dialect))
                .target(MigrationVersion.fromVersion(Integer.toString(NEWEST)))
                .load();
    }

    private static String folder(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "sqlite";
            case POSTGRESQL -> "postgresql";
        };
    }
}
