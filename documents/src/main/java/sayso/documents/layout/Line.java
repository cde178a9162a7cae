package sayso.documents.layout;

/// A line of a column. Two lines are in the same column only if they carry the same [Column].
record Line(String text, double left, double right, double baseline, double size, Column column) {
    static Line of(Piece piece, Column column) {
        return new Line(piece.text(), piece.left(), piece.right(), piece.baseline(), piece.size(), column);
    }

    boolean isSizeOf(Line other) {
        return Math.abs(size - other.size) <= 0.08 * Math.max(size, other.size);
    }
}
