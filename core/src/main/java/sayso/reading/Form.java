package sayso.reading;

/// How much of a statement's content stands in quotation marks.
public enum Form implements Coded {
    /// All of it.
    DIRECT("direct"),
    /// Some of it.
    MIXED("mixed"),
    /// None of it.
    INDIRECT("indirect");

    private final String code;

    Form(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
