package sayso.server.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says a length of time in words: "P2Y" is "2 years", "PXM" "some months", "P1DT6H" "1 day and 6 hours".
final class Lengths {
    private static final Pattern PART = Pattern.compile("(T?+)([0-9.]++|X++)(DE|CE|WE|SP|SU|FA|NI|AF|EV|[YMWDQHS])");

    private Lengths() {}

    static Optional<String> words(String code) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(code);
        int read = 1;
        boolean clock = false;
        while (part.find() && part.start() == read) {
            clock = clock || !part.group(1).isEmpty();
            Optional<String> unit = clock ? clockUnit(part.group(3)) : calendarUnit(part.group(3));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            parts.add(amount(part.group(2), unit.get()));
            read = part.end();
        }
        return read == code.length() && !parts.isEmpty() ? Optional.of(Phrases.list(parts)) : Optional.empty();
    }

    private static String amount(String number, String unit) {
        if (number.equals("1")) {
            return "1 " + unit;
        }
        String many = unit.equals("century") ? "centuries" : unit + "s";
        return (number.startsWith("X") ? "some" : grouped(number)) + " " + many;
    }

    /// "1,200"; what is no whole number of usual size stays as it is.
    private static String grouped(String number) {
        return number.matches("[0-9]{1,9}") ? Phrases.number(Long.parseLong(number)) : number;
    }

    private static Optional<String> calendarUnit(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "Y" -> "year";
                    case "M" -> "month";
                    case "W" -> "week";
                    case "D" -> "day";
                    case "Q" -> "quarter";
                    case "DE" -> "decade";
                    case "CE" -> "century";
                    case "WE" -> "weekend";
                    case "SP" -> "spring";
                    case "SU" -> "summer";
                    case "FA" -> "autumn";
                    default -> null;
                });
    }

    private static Optional<String> clockUnit(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "H" -> "hour";
                    case "M" -> "minute";
                    case "S" -> "second";
                    case "AF" -> "afternoon";
                    case "EV" -> "evening";
                    case "NI" -> "night";
                    default -> null;
                });
    }
}
