package sayso.documents.layout;

/// A word on a page, in points: from `left` to `right`, on a line `baseline` below the upper edge, in letters of
/// `size`.
public record Word(String text, double left, double right, double baseline, double size) {
    /// @throws IllegalArgumentException if there are no letters of any size
    public Word {
        if (text.isEmpty() || !(size > 0)) {
            throw new IllegalArgumentException("Word needs letters of a size, got “" + text + "” in " + size);
        }
    }
}
