package sayso.ingest.document;

/// The process that read a document is no more, or will not be.
final class ChildException extends Exception {
    private static final long serialVersionUID = 1;

    private final Document.Why why;

    ChildException(Document.Why why, String message) {
        super(message);
        this.why = why;
    }

    Document.Why why() {
        return why;
    }
}
