package sayso.documents;

/// A document cannot be read, for a reason in words.
final class DocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final Failure failure;

    DocumentException(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
