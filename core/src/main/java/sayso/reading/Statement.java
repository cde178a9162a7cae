package sayso.reading;

/// One attribution: content, cue, source, and on whose word it rests.
///
/// @param within the statement whose content this one stands in
/// @param said when it was said
public record Statement(
        StatementId id,
        Form form,
        Stance stance,
        Wording wording,
        Basis basis,
        Maybe<StatementId> within,
        Maybe<Timex> said,
        Finding finding) {
    /// @throws IllegalArgumentException if it stands within itself
    public Statement {
        if (within.isKnownAnd(id::equals)) {
            throw new IllegalArgumentException("Statement " + id + " cannot stand within itself");
        }
    }
}
