package sayso.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import sayso.ledger.kept.Address;

/// Reaches past the ledger into its database, to damage it.
final class Sql {
    private Sql() {}

    /// Runs statements without the database's checks of what belongs to what.
    static void run(Address address, String... statements) {
        try (Connection connection = DriverManager.getConnection(url(address));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    switch (address) {
                        case Address.InFile _ -> "PRAGMA foreign_keys = OFF";
                        case Address.OnServer _ -> "SET session_replication_role = replica";
                    });
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(Address address) {
        return switch (address) {
            case Address.InFile file -> "jdbc:sqlite:" + file.file();
            case Address.OnServer server -> server.url();
        };
    }
}
