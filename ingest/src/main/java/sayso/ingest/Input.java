package sayso.ingest;

import java.nio.file.Path;
import sayso.reading.Maybe;

/// One thing to take in.
sealed interface Input {
    /// As the person who named it would call it.
    String location();

    /// A file, or something that stands where a file should.
    record FileInput(String location, Path path) implements Input {}

    /// What is piped in.
    record StandardInput(String location) implements Input {}

    /// A page somewhere on the web, named by a person.
    record Address(String location) implements Input {}

    /// A page that a list names: fetched only as its host asks of robots.
    record Listed(String location, String list) implements Input {}

    /// A page out of an archive.
    final class Page implements Input {
        private final String location;
        private final Maybe<String> url;
        private final boolean html;
        private final byte[] bytes;

        Page(String location, Maybe<String> url, boolean html, byte[] bytes) {
            this.location = location;
            this.url = url;
            this.html = html;
            this.bytes = bytes;
        }

        @Override
        public String location() {
            return location;
        }

        Maybe<String> url() {
            return url;
        }

        boolean isHtml() {
            return html;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /// Longer words before `://` are none that a person writes.
    int LONGEST_SCHEME = 20;

    /// Whether `name` names a page on the web rather than a file; whether it may be fetched shows later.
    static boolean isAddress(String name) {
        int end = name.substring(0, Math.min(name.length(), LONGEST_SCHEME)).indexOf("://");
        return end > 1 && name.chars().limit(end).allMatch(Character::isLetter);
    }

    /// Nothing to take in: known before a byte is read.
    record Unusable(Intake.Refused refused) implements Input {
        @Override
        public String location() {
            return refused.location();
        }
    }
}
