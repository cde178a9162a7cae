package sayso.evaluation;

/// What readings are marked for, in the order of the table.
public enum Mark {
    /// Content half right: at least half of the words of both contents are shared.
    STATEMENTS_FOUND("statements found"),
    /// Found, and the same sources.
    STATEMENTS_RIGHT("statements right"),
    /// A shared word and the same measure.
    FIGURES_FOUND("figures found"),
    /// Found, and the same bounds.
    FIGURES_VALUE("figures value"),
    /// The same bounds, and the same sources.
    FIGURES_SOURCED("figures sourced"),
    /// A shared word.
    DATES_FOUND("dates found"),
    /// Found, and the same TIMEX3 value.
    DATES_VALUE("dates value"),
    /// A shared word and the same status.
    VERIFICATIONS("verifications");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /// As tables and JSON name it ("statements found").
    public String label() {
        return label;
    }
}
