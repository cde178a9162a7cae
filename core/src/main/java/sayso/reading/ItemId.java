package sayso.reading;

/// Names what a verification can bear on: a statement or a figure.
public sealed interface ItemId permits StatementId, FigureId {
    /// Reads the id of a statement or a figure.
    ///
    /// @throws IllegalArgumentException if `text` is neither
    static ItemId parse(String text) {
        return text.startsWith("F") ? FigureId.parse(text) : StatementId.parse(text);
    }
}
