package sayso.ledger.kept;

import sayso.reading.Coded;

/// Something wrong in a ledger.
///
/// @param where the id of the report, or the table
/// @param what what is wrong there
/// @param remedy what to do about it
public record Fault(Kind kind, String where, String what, String remedy) {
    /// What is wrong, by what it takes to put it right.
    public enum Kind implements Coded {
        /// The database itself is damaged.
        DATABASE("database"),
        /// A report's text is not the one that was kept.
        TEXT("text"),
        /// It is not known where a report appeared.
        APPEARANCE("appearance"),
        /// A report has no reading, or one that is none or does not fit its text.
        READING("reading"),
        /// A correction is none, or belongs to a report that is gone.
        CORRECTION("correction"),
        /// Rows of something that is gone.
        ORPHAN("orphan"),
        /// What is drawn from a reading and its corrections is not what they say.
        DRAWN("drawn"),
        /// A report cannot be found by its words.
        WORDS("words"),
        /// The index of words is damaged.
        INDEX("index");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /// Whether drawing anew puts it right.
    public boolean isRepairable() {
        return switch (kind) {
            case ORPHAN, DRAWN, WORDS, INDEX -> true;
            case DATABASE, TEXT, APPEARANCE, READING, CORRECTION -> false;
        };
    }
}
