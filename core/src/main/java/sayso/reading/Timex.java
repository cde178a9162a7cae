package sayso.reading;

import java.util.regex.Pattern;

/// A value of TIMEX3 (ISO-TimeML): "2025-08-30", "FY2006", "2025-W36", "2024-08", "PT25M", "XXXX-WXX-6", "PAST_REF".
///
/// Source of the forms: TimeML 1.2.1 annotation guidelines, section 2.2 (TIMEX3), and ISO 8601.
public record Timex(String value) implements Comparable<Timex> {
    private static final String YEAR = "(?:BC|FY)?[0-9X]{1,4}";
    private static final String PART = "(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)";
    private static final String DAY = "[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:[1-7X]|WE))?|WXX-(?:[1-7X]|WE)";
    private static final String CLOCK = "T(?:MO|MI|AF|EV|NI|DT|[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2}(?:\\.[0-9]+)?)?)?"
            + "(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)";
    private static final String AMOUNT = "(?:[0-9]+(?:\\.[0-9]+)?|X+)";
    private static final Pattern CALENDAR =
            Pattern.compile(YEAR + "(?:-(?:" + PART + "|" + DAY + "))?(?:" + CLOCK + ")?");
    private static final Pattern PERIOD = Pattern.compile("P(?=.)(?:" + AMOUNT
            + "(?:DE|CE|WE|[YMWDE]|Q|FA|SP|SU|WI|ML))*+(?:T(?=.)(?:" + AMOUNT + "(?:[HMS]|NI|MO|AF|EV))*+)?");
    private static final Pattern REFERENCE = Pattern.compile("PAST_REF|PRESENT_REF|FUTURE_REF|" + CLOCK);

    /// @throws IllegalArgumentException if `value` has none of TIMEX3's forms
    public Timex {
        if (!isValue(value)) {
            throw new IllegalArgumentException("“" + value + "” is no value of TIMEX3");
        }
    }

    /// Whether `value` has one of TIMEX3's forms.
    public static boolean isValue(String value) {
        return CALENDAR.matcher(value).matches()
                || PERIOD.matcher(value).matches()
                || REFERENCE.matcher(value).matches();
    }

    @Override
    public int compareTo(Timex other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
