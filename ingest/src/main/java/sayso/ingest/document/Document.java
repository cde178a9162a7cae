package sayso.ingest.document;

import sayso.reading.Report;

/// What came of reading a document.
public sealed interface Document {
    /// What it tells as a report. Its text was put together from the document, one line a paragraph.
    record Told(Report report) implements Document {}

    /// It cannot be read, for a reason in words.
    record Untold(Why why, String message) implements Document {}

    /// Of what kind a reason is.
    enum Why {
        /// It is no document that Sayso reads.
        OTHER,
        /// It opens only with a password.
        ENCRYPTED,
        /// It holds no text.
        NO_TEXT,
        /// It is not as documents of its kind are.
        BROKEN,
        /// It holds more than a report does.
        TOO_LARGE,
        /// Reading it takes too long.
        TIME,
        /// Reading it takes too much memory.
        MEMORY,
        /// The process that reads documents does not run.
        UNAVAILABLE
    }
}
