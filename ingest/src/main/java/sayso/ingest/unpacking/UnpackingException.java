package sayso.ingest.unpacking;

import java.io.IOException;

/// What cannot be unpacked, with the reason in words.
public final class UnpackingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why something cannot be unpacked.
    public enum Reason {
        /// Unpacked, it is larger than the limit.
        TOO_LARGE,
        /// It is not packed as it claims, or breaks off.
        BROKEN,
        /// It is packed in a way that Sayso does not know, or again and again.
        UNKNOWN
    }

    UnpackingException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
