package sayso.date;

import java.util.regex.Pattern;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// What an expression means in its context.
///
/// @param stretch the calendar stretch it covers, where it has one
/// @param anchor what it was counted from, where it is relative
record Resolved(DateType type, String value, Maybe<Stretch> stretch, Maybe<String> anchor) {
    private static final Pattern DAY = Pattern.compile("(?:BC)?[0-9X]{4}-(?:[0-9X]{2}-[0-9X]{2}|WXX-[1-7])");

    static Resolved fixed(DateType type, String value) {
        return new Resolved(type, value, Maybe.unknown(), Maybe.unknown());
    }

    static Resolved date(Stretch stretch) {
        return new Resolved(DateType.DATE, stretch.value(), Maybe.known(stretch), Maybe.unknown());
    }

    static Resolved date(Stretch stretch, Maybe<String> anchor) {
        return new Resolved(DateType.DATE, stretch.value(), Maybe.known(stretch), anchor);
    }

    /// The same day with a part of day ("TNI") or a clock time ("T06:00").
    Resolved at(String time) {
        boolean day = DAY.matcher(value).matches();
        return day ? new Resolved(DateType.TIME, value + time, stretch, anchor) : this;
    }
}
