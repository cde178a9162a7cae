package sayso.documents;

/// Why there is no text.
enum Failure {
    /// It is no document that can be read here.
    OTHER,
    /// It opens only with a password.
    ENCRYPTED,
    /// It holds no text, only pictures of it perhaps.
    NO_TEXT,
    /// It is not as documents of its kind are.
    BROKEN,
    /// It holds more than a report does.
    TOO_LARGE
}
