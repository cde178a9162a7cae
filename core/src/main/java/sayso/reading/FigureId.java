package sayso.reading;

/// Names one figure of a reading: "F" and its place in the reading, from 1.
public record FigureId(int number) implements ItemId {
    /// @throws IllegalArgumentException if `number < 1`
    public FigureId {
        if (number < 1) {
            throw new IllegalArgumentException("FigureId needs a number from 1, got " + number);
        }
    }

    /// Reads "F" and a number.
    ///
    /// @throws IllegalArgumentException if `text` is nothing of the sort
    public static FigureId parse(String text) {
        if (!text.matches("F[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("“" + text + "” is no id of a figure: those are F and a number from 1");
        }
        return new FigureId(Integer.parseInt(text.substring(1)));
    }

    @Override
    public String toString() {
        return "F" + number;
    }
}
