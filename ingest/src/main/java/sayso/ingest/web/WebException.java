package sayso.ingest.web;

import java.io.IOException;

/// Ends a fetch inside this room.
final class WebException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fetched.Failure failure;

    WebException(Fetched.Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    Fetched.Failure failure() {
        return failure;
    }
}
