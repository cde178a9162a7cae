package sayso.server.account;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// People who may sign in, and what else is kept of who comes in.
///
/// ```java
/// try (Accounts accounts = Accounts.open(folder.resolve(Accounts.FILE), clock)) {
///     accounts.add("Ana Ruiz", Role.EDITOR, password, doer);
/// }
/// ```
public final class Accounts implements AutoCloseable {
    /// What the file is called, in the server’s folder.
    public static final String FILE = "accounts.db";

    static final String LISTED = "sayso accounts list shows the names";

    private final Tables tables;
    private final InstantSource clock;
    private final AuditLog log;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Passwords passwords = new Passwords();

    private Accounts(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
        this.log = new AuditLog(tables, clock);
        this.sessions = new Sessions(tables, clock);
        this.tokens = new Tokens(tables, clock, log);
    }

    /// Opens the file and makes it where there is none.
    ///
    /// @throws ReportException with `account.unreadable` or `account.newer`
    public static Accounts open(Path file, InstantSource clock) throws ReportException {
        return new Accounts(Tables.open(Maybe.known(file)), clock);
    }

    /// None yet, and none any more when it is closed.
    ///
    /// @throws ReportException with `account.unreadable`
    public static Accounts inMemory(InstantSource clock) throws ReportException {
        return new Accounts(Tables.open(Maybe.unknown()), clock);
    }

    public AuditLog log() {
        return log;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Tokens tokens() {
        return tokens;
    }

    /// Whether there is anybody who could sign in.
    public boolean any() {
        return tables.read(handle -> count(handle, "SELECT count(*) FROM account")) > 0;
    }

    /// By name.
    public List<Account> list() {
        return tables.read(handle -> handle.createQuery("SELECT * FROM account ORDER BY folded")
                .map((row, _) -> new Account(
                        row.getString("name"),
                        Role.of(row.getString("role")),
                        Instant.ofEpochMilli(row.getLong("made"))))
                .list());
    }

    /// Makes an account.
    ///
    /// @throws ReportException with `account.name`, `account.password`, or `account.exists` if the name is taken
    public void add(String name, Role role, String password, Doer doer) throws ReportException {
        String checked = Names.checked(name);
        String hash = Passwords.hash(Passwords.checked(password, checked));
        tables.<Integer, ReportException>write(handle -> {
            refuseTaken(handle, checked);
            handle.createUpdate("""
                            INSERT INTO account (name, folded, role, password, made)
                            VALUES (:name, :folded, :role, :password, :made)
                            """)
                    .bind("name", checked)
                    .bind("folded", Names.folded(checked))
                    .bind("role", role.code())
                    .bind("password", hash)
                    .bind("made", clock.millis())
                    .execute();
            return log.put(handle, doer, "account made", checked + ", " + role.code(), "done");
        });
    }

    /// Removes an account; its sessions end.
    ///
    /// @throws ReportException with `account.missing`, or `account.last-admin` if others would be left without one
    public void remove(String name, Doer doer) throws ReportException {
        tables.<Integer, ReportException>write(handle -> {
            Account account = account(handle, name);
            handle.createUpdate("DELETE FROM account WHERE folded = :folded")
                    .bind("folded", Names.folded(name))
                    .execute();
            refuseWithoutAdmin(handle, account);
            return log.put(handle, doer, "account removed", account.name(), "done");
        });
    }

    /// Gives an account another role, from its next request on.
    ///
    /// @throws ReportException with `account.missing` or `account.last-admin`
    public void setRole(String name, Role role, Doer doer) throws ReportException {
        tables.<Integer, ReportException>write(handle -> {
            Account account = account(handle, name);
            handle.createUpdate("UPDATE account SET role = :role WHERE folded = :folded")
                    .bind("role", role.code())
                    .bind("folded", Names.folded(name))
                    .execute();
            refuseWithoutAdmin(handle, account);
            return log.put(
                    handle,
                    doer,
                    "role changed",
                    account.name() + ", " + account.role().code() + " to " + role.code(),
                    "done");
        });
    }

    /// Gives an account another password; its sessions end.
    ///
    /// @throws ReportException with `account.missing` or `account.password`
    public void setPassword(String name, String password, Doer doer) throws ReportException {
        String hash = Passwords.hash(Passwords.checked(password, name));
        tables.<Integer, ReportException>write(handle -> {
            Account account = account(handle, name);
            handle.createUpdate("UPDATE account SET password = :password WHERE folded = :folded")
                    .bind("password", hash)
                    .bind("folded", Names.folded(name))
                    .execute();
            handle.createUpdate("DELETE FROM session WHERE account IN (SELECT key FROM account WHERE folded = :folded)")
                    .bind("folded", Names.folded(name))
                    .execute();
            return log.put(handle, doer, "password changed", account.name(), "done");
        });
    }

    /// Who has this name and this password. It takes as long for names that nobody has.
    ///
    /// @throws ReportException with `account.busy`
    public Maybe<Known> check(String name, String password) throws ReportException {
        record Found(Known known, String hash) {}
        Maybe<Found> found = tables.read(handle -> handle.createQuery("SELECT * FROM account WHERE folded = :folded")
                        .bind("folded", Names.folded(name))
                        .map((row, _) -> new Found(
                                new Known(row.getString("name"), Role.of(row.getString("role"))),
                                row.getString("password")))
                        .findOne())
                .map(Maybe::known)
                .orElse(Maybe.unknown());
        return passwords.matches(password, found.map(Found::hash)) ? found.map(Found::known) : Maybe.unknown();
    }

    /// The name of the account that somebody means who types this; unknown if there is none.
    public Maybe<String> named(String typed) {
        return tables.read(handle -> handle.createQuery("SELECT name FROM account WHERE folded = :folded")
                        .bind("folded", Names.folded(typed))
                        .mapTo(String.class)
                        .findOne())
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    @Override
    public void close() {
        tables.close();
    }

    /// Corrections and the audit log know people and programs by name: one name is one of them.
    static void refuseTaken(Handle handle, String name) throws ReportException {
        long taken = handle.createQuery("""
                        SELECT (SELECT count(*) FROM account WHERE folded = :folded)
                            + (SELECT count(*) FROM token WHERE folded = :folded)
                        """)
                .bind("folded", Names.folded(name))
                .mapTo(Long.class)
                .one();
        if (taken > 0) {
            throw AccountCode.EXISTS.refuse(name, "an account or a token has this name", "take another name");
        }
    }

    private static Account account(Handle handle, String name) throws ReportException {
        return handle.createQuery("SELECT * FROM account WHERE folded = :folded")
                .bind("folded", Names.folded(name))
                .map((row, _) -> new Account(
                        row.getString("name"),
                        Role.of(row.getString("role")),
                        Instant.ofEpochMilli(row.getLong("made"))))
                .findOne()
                .orElseThrow(() -> AccountCode.MISSING.refuse(name, "there is no account of this name", LISTED));
    }

    /// `before` was taken away or changed: whoever is left needs an admin if there was one.
    private static void refuseWithoutAdmin(Handle handle, Account before) throws ReportException {
        boolean leaderless = count(handle, "SELECT count(*) FROM account WHERE role = 'admin'") == 0
                && count(handle, "SELECT count(*) FROM account") > 0;
        if (before.role() == Role.ADMIN && leaderless) {
            throw AccountCode.LAST_ADMIN.refuse(
                    before.name(), "nobody else is admin here", "make somebody else admin first");
        }
    }

    private static long count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }
}
