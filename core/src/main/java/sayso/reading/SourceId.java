package sayso.reading;

/// Names one source of a reading: "S" and its place in the reading, from 1.
public record SourceId(int number) {
    /// @throws IllegalArgumentException if `number < 1`
    public SourceId {
        if (number < 1) {
            throw new IllegalArgumentException("SourceId needs a number from 1, got " + number);
        }
    }

    /// Reads "S" and a number.
    ///
    /// @throws IllegalArgumentException if `text` is nothing of the sort
    public static SourceId parse(String text) {
        if (!text.matches("S[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("“" + text + "” is no id of a source: those are S and a number from 1");
        }
        return new SourceId(Integer.parseInt(text.substring(1)));
    }

    @Override
    public String toString() {
        return "S" + number;
    }
}
