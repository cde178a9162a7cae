package sayso.reading;

/// Names one statement of a reading: "A" and its place in the reading, from 1.
public record StatementId(int number) implements ItemId {
    /// @throws IllegalArgumentException if `number < 1`
    public StatementId {
        if (number < 1) {
            throw new IllegalArgumentException("StatementId needs a number from 1, got " + number);
        }
    }

    /// Reads "A" and a number.
    ///
    /// @throws IllegalArgumentException if `text` is nothing of the sort
    public static StatementId parse(String text) {
        if (!text.matches("A[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no id of a statement: those are A and a number from 1");
        }
        return new StatementId(Integer.parseInt(text.substring(1)));
    }

    @Override
    public String toString() {
        return "A" + number;
    }
}
