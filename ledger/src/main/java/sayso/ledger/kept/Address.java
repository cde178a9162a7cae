package sayso.ledger.kept;

import java.nio.file.Path;
import java.util.Map;

/// Where a ledger lies.
public sealed interface Address {
    /// SQLite, in one file.
    record InFile(Path file) implements Address {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// PostgreSQL, as a team shares it.
    ///
    /// @param url "jdbc:postgresql://host/database", user and password as parameters or from the environment
    record OnServer(String url) implements Address {
        /// Without what may be a password.
        @Override
        public String toString() {
            int question = url.indexOf('?');
            return question < 0 ? url : url.substring(0, question);
        }
    }

    /// What `--ledger` names: a file, or a database that starts with "jdbc:postgresql:".
    ///
    /// @throws java.nio.file.InvalidPathException if no file can have this name
    static Address parse(String text) {
        return text.startsWith("jdbc:postgresql:") ? new OnServer(text) : new InFile(Path.of(text));
    }

    /// Where a ledger lies if nothing is named: `SAYSO_LEDGER`, else `ledger.db` in the platform's folder for data.
    ///
    /// @param environment the environment's variables
    /// @param system the name of the operating system, as Java gives it
    static Address usual(Map<String, String> environment, String system) {
        String named = environment.getOrDefault("SAYSO_LEDGER", "");
        return named.isEmpty() ? new InFile(folder(environment, system).resolve("ledger.db")) : parse(named);
    }

    private static Path folder(Map<String, String> environment, String system) {
        Path home = Path.of(environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ".")));
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Sayso");
        }
        if (system.startsWith("Windows")) {
            return under(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Sayso");
        }
        return under(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("sayso");
    }

    private static Path under(Map<String, String> environment, String variable, Path other) {
        String named = environment.getOrDefault(variable, "");
        return named.isEmpty() ? other : Path.of(named);
    }
}
