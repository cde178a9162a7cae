package sayso.server.adding;

import sayso.reading.Maybe;

/// What became of one report of a job.
///
/// @param input the place, in the order, of what it came from
/// @param location the file, address or record
public record Told(int input, String location, Fate fate) {
    /// What can become of a report.
    public sealed interface Fate {
        /// It is in the ledger.
        ///
        /// @param report its id
        record Kept(How how, String report) implements Fate {}

        /// It is not.
        ///
        /// @param code of the problem
        record Failed(String code, String message, Maybe<String> hint) implements Fate {}
    }

    /// How a report came to be in the ledger.
    public enum How {
        ADDED("added"),
        APPEARED("appeared-again"),
        RENEWED("read-anew"),
        THERE("there-already");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /// As machines read it.
        public String code() {
            return code;
        }

        /// As people read it.
        public String words() {
            return code.replace('-', ' ');
        }
    }

    public boolean isFailed() {
        return fate instanceof Fate.Failed;
    }
}
