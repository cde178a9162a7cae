package sayso.ingest;

import java.nio.file.Path;

/// One thing to take in.
sealed interface Input {
    /// As the person who named it would call it.
    String location();

    /// A file, or something that stands where a file should.
    record FileInput(String location, Path path) implements Input {}

    /// What is piped in.
    record StandardInput(String location) implements Input {}

    /// Nothing to take in: known before a byte is read.
    record Unusable(Intake.Refused refused) implements Input {
        @Override
        public String location() {
            return refused.location();
        }
    }
}
