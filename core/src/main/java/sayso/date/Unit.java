package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// A unit of the calendar or the clock, with its letter in durations.
enum Unit {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    DAY("", "D"),
    NIGHT("T", "NI"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    FORTNIGHT("", "W"),
    MONTH("", "M"),
    SEASON("", "SP"),
    QUARTER("", "Q"),
    YEAR("", "Y"),
    DECADE("", "DE"),
    CENTURY("", "CE");

    private static final List<Unit> OF_CLOCK = List.of(SECOND, MINUTE, HOUR);

    private final String clock;
    private final String letter;

    Unit(String clock, String letter) {
        this.clock = clock;
        this.letter = letter;
    }

    boolean isOfClock() {
        return OF_CLOCK.contains(this);
    }

    /// "P3M", "PT48H", "PXY"; decades and centuries are counted in years.
    String duration(String amount) {
        return switch (this) {
            case DECADE -> "P" + scaled(amount, 10) + "Y";
            case CENTURY -> "P" + scaled(amount, 100) + "Y";
            case FORTNIGHT -> "P" + scaled(amount, 2) + "W";
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEKEND, WEEK, MONTH, SEASON, QUARTER, YEAR ->
                "P" + clock + amount + letter;
        };
    }

    private static String scaled(String amount, int factor) {
        if (amount.equals("X")) {
            return "X";
        }
        double product = Double.parseDouble(amount) * factor;
        return product == Math.rint(product) ? Long.toString((long) product) : Double.toString(product);
    }

    boolean isFinerThan(Unit other) {
        return compareTo(other) < 0;
    }

    /// The unit that `word` names in the singular ("week") or the plural ("weeks").
    static Maybe<Unit> named(String word) {
        return singular(word).orElse(plural(word));
    }

    static Maybe<Unit> singular(String word) {
        return Maybe.ofText(Lexicon.value(WordClass.UNIT, word)).map(Unit::valueOf);
    }

    static Maybe<Unit> plural(String word) {
        return Maybe.ofText(Lexicon.value(WordClass.UNITS, word)).map(Unit::valueOf);
    }
}
