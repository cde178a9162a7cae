package sayso.evaluation.copies;

/// A pair of made reports that was missed, or found and no copy.
public record CopyMiss(Made one, Made other) {
    /// With tabs between: what is wrong, and kind and number of both.
    public String line() {
        return String.join(
                "\t",
                one.isCopyOf(other) ? "missed" : "no copy",
                one.kind().label(),
                String.valueOf(one.about()),
                other.kind().label(),
                String.valueOf(other.about()));
    }
}
