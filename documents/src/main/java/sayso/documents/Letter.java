package sayso.documents;

import java.util.List;

/// A mail: what its head says, as it says it, and its bodies, the one that tells most first.
record Letter(String subject, String from, String date, List<Body> bodies) {
    Letter {
        bodies = List.copyOf(bodies);
    }

    /// Bytes as they were written, in a charset that the mail claims or in none.
    static final class Body {
        private final String type;
        private final String charset;
        private final byte[] bytes;

        Body(String type, String charset, byte[] bytes) {
            this.type = type;
            this.charset = charset;
            this.bytes = bytes;
        }

        /// "text/html"
        String type() {
            return type;
        }

        String charset() {
            return charset;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
