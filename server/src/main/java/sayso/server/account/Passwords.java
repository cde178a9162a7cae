package sayso.server.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// Passwords as Argon2id: 19 MiB, two rounds, as OWASP's cheat sheet on storing passwords says.
final class Passwords {
    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final int SHORTEST_NAME = 3;
    private static final long SECONDS_TO_WAIT = 10;

    private static final Argon2Function ARGON =
            Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID);

    /// Compared with where there is no such account, so that the time does not tell that there is none.
    private final String nobody = hash(Secrets.random());

    /// Each hash takes memory: who guesses must not take all of it.
    private final Semaphore turns = new Semaphore(2, true);

    /// @throws ReportException with `account.password` if it is too short, too long, or the name
    static String checked(String password, String name) throws ReportException {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST || isNameIn(password, name)) {
            throw AccountCode.PASSWORD.refuse(
                    name,
                    "this password is easily guessed",
                    "take " + SHORTEST + " to " + LONGEST
                            + " characters without the name; several words make a good one");
        }
        return password;
    }

    /// A short name stands in many words by chance.
    private static boolean isNameIn(String password, String name) {
        return name.length() >= SHORTEST_NAME && Names.folded(password).contains(Names.folded(name));
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON).getResult();
    }

    /// Whether it is the password that `hash` keeps; if there is no hash, false after the same work.
    ///
    /// @throws ReportException with `account.busy`
    boolean matches(String password, Maybe<String> hash) throws ReportException {
        if (password.length() > 2 * LONGEST) {
            return false;
        }
        takeTurn();
        try {
            String kept = hash.or(nobody);
            return Password.check(password, kept).with(Argon2Function.getInstanceFromHash(kept)) && hash.isKnown();
        } finally {
            turns.release();
        }
    }

    private void takeTurn() throws ReportException {
        try {
            if (!turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static ReportException busy() {
        return AccountCode.BUSY.refuse("the sign-in", "too many people sign in at once", "try again in a moment");
    }
}
