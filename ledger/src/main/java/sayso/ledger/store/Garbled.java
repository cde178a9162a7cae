package sayso.ledger.store;

import java.time.DateTimeException;
import java.util.function.Function;

/// A value that is not as the ledger writes it: the ledger is damaged, whatever was being done with it.
final class Garbled extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Garbled(String what, Exception cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

    /// What `read` makes of a value that was kept.
    static <T> T or(String kept, Function<String, T> read) {
        try {
            return read.apply(kept);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new Garbled("the ledger holds a value that is none", e);
        }
    }
}
