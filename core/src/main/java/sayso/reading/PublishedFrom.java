package sayso.reading;

/// Where the publication date comes from.
public enum PublishedFrom implements Coded {
    /// The reader gave it.
    ARGUMENT("argument"),
    /// The page states it.
    METADATA("metadata"),
    /// The first line of the report gives it.
    DATELINE("dateline"),
    /// The text tells it elsewhere.
    TEXT("text");

    private final String code;

    PublishedFrom(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
