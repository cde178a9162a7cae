package sayso.ledger.store;

import java.sql.SQLException;
import java.util.Set;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.LedgerException;
import sayso.reading.Maybe;

/// Tells a ledger that is damaged, locked or gone from work that failed on what it was given.
final class Breakage {
    /// SQLite's result codes: https://sqlite.org/rescode.html
    private static final int SQLITE_PERM = 3;

    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_NOTADB = 26;

    /// Too big, a constraint, a mismatch, out of range: what was to be kept is at fault, and not the ledger.
    private static final Set<Integer> SQLITE_OF_VALUES = Set.of(18, 19, 20, 25);

    /// The same as classes of PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final Set<String> CLASSES_OF_VALUES = Set.of("21", "22", "23");

    private static final String DAMAGED = "sayso doctor tells what is wrong; a backup can take the ledger's place";
    private static final String FORBIDDEN = "see to it that you may write to the ledger and its folder";
    private static final String FULL = "make room where the ledger lies, and run it again";
    private static final String AGAIN =
            "run it again when the ledger answers; sayso doctor tells what is wrong with it";

    private Breakage() {}

    /// What was kept can be read unless the ledger is damaged: whatever goes wrong in reading is of the ledger.
    static LedgerException inReading(Address address, RuntimeException thrown) {
        return thrown instanceof LedgerException known ? known : broken(address, thrown);
    }

    /// In writing, what is to be written can be at fault too; then it is `thrown` again.
    static RuntimeException inWriting(Address address, RuntimeException thrown) {
        return thrown instanceof Garbled || sql(thrown).isKnownAnd(sql -> !isOfValues(sql))
                ? inReading(address, thrown)
                : thrown;
    }

    /// Whether the file is damaged, or no database at all.
    static boolean isDamage(RuntimeException thrown) {
        return sql(thrown).isKnownAnd(sql -> sql.getSQLState() == null && isDamage(sql.getErrorCode()));
    }

    private static boolean isDamage(int code) {
        return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    }

    /// The innermost reason says most.
    static String reason(Throwable thrown) {
        Throwable inner = thrown;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String message = inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static LedgerException broken(Address address, RuntimeException thrown) {
        return new LedgerException(
                LedgerCode.UNREADABLE.problem(
                        address.toString(),
                        "the ledger cannot be used: " + reason(thrown),
                        sql(thrown).map(Breakage::hint).or(DAMAGED)),
                thrown);
    }

    private static boolean isOfValues(SQLException sql) {
        return sql.getSQLState() == null
                ? SQLITE_OF_VALUES.contains(sql.getErrorCode())
                : CLASSES_OF_VALUES.contains(classOf(sql));
    }

    private static String hint(SQLException sql) {
        return sql.getSQLState() == null ? hint(sql.getErrorCode()) : hint(classOf(sql));
    }

    private static String hint(int code) {
        return switch (code) {
            case SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN -> FORBIDDEN;
            case SQLITE_FULL -> FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
            default -> AGAIN;
        };
    }

    /// By its class: no rights or read only, no room, tables or data that are not as they should be.
    private static String hint(String group) {
        return switch (group) {
            case "25", "28" -> FORBIDDEN;
            case "53" -> FULL;
            case "42", "XX" -> DAMAGED;
            default -> AGAIN;
        };
    }

    private static String classOf(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.substring(0, Math.min(2, state.length()));
    }

    /// The innermost that a database threw.
    private static Maybe<SQLException> sql(Throwable thrown) {
        Maybe<SQLException> found = Maybe.unknown();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            found = each instanceof SQLException sql ? Maybe.known(sql) : found;
        }
        return found;
    }
}
