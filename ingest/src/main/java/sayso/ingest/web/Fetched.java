package sayso.ingest.web;

import java.net.URI;
import sayso.reading.Maybe;

/// What came of fetching an address.
public sealed interface Fetched {
    /// The body, unpacked, and where it came from in the end.
    final class Body implements Fetched {
        private final URI address;
        private final Maybe<String> type;
        private final Validator validator;
        private final byte[] bytes;

        Body(URI address, Maybe<String> type, Validator validator, byte[] bytes) {
            this.address = address;
            this.type = type;
            this.validator = validator;
            this.bytes = bytes;
        }

        public URI address() {
            return address;
        }

        /// "text/html; charset=utf-8"
        public Maybe<String> type() {
            return type;
        }

        /// What the server calls it.
        public Validator validator() {
            return validator;
        }

        /// The array itself: whoever fetched the page owns it.
        public byte[] bytes() {
            return bytes;
        }
    }

    /// The server has nothing newer than what it was asked about.
    record Unchanged() implements Fetched {}

    /// Nothing came, for a reason in words.
    record Failed(Failure failure, String message) implements Fetched {}

    /// Of what kind a failure is.
    enum Failure {
        /// The address is none that Sayso may ask.
        ADDRESS,
        /// The server does not answer, or breaks off.
        CONNECTION,
        /// It answers that there is nothing, or that Sayso may not have it.
        STATUS,
        /// It sends too much.
        SIZE,
        /// It takes too long.
        TIME,
        /// It leads from one address to the next without end.
        REDIRECTS,
        /// What it sends is packed in a way that cannot be unpacked.
        ENCODING,
        /// It came, but could not be kept as asked.
        KEEPING
    }
}
