package sayso.server.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// The year of a TIMEX3 value: 2024, the fiscal year 2024, 44 BC, or one that is not known.
///
/// @param code as TIMEX3 writes it
/// @param name as people do
record CalendarYear(String code, Maybe<String> name) {
    private static final Pattern DECADE = Pattern.compile("[0-9]{3}X?");
    private static final Pattern CENTURY = Pattern.compile("[0-9]{2}(?:XX)?");

    /// A single year; empty for a decade or a century.
    static Optional<CalendarYear> of(String code) {
        if (code.equals("XXXX")) {
            return Optional.of(new CalendarYear(code, Maybe.unknown()));
        }
        String number = code.replaceFirst("^(?:BC|FY)", "");
        if (!number.matches("[0-9]{4}") && !(code.startsWith("BC") && number.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(number);
        String name = code.startsWith("BC") ? year + " BC" : code.startsWith("FY") ? "fiscal year " + year : "" + year;
        return Optional.of(new CalendarYear(code, Maybe.known(name)));
    }

    /// The words for a code that stands alone: a year, "the 1990s", "the 20th century".
    static Optional<String> words(String code) {
        if (DECADE.matcher(code).matches()) {
            return Optional.of("the " + Integer.parseInt(code.substring(0, 3)) + "0s");
        }
        if (CENTURY.matcher(code).matches()) {
            return Optional.of("the " + ordinal(Integer.parseInt(code.substring(0, 2)) + 1) + " century");
        }
        return of(code).map(year -> year.name().or("a year, not known which"));
    }

    /// Whether days can be counted in it.
    boolean isPlain() {
        return code.matches("[0-9]{4}");
    }

    /// `what`, then the year: "April 2025", "April, year not known".
    String behind(String what, String link) {
        return name.map(year -> what + link + year).or(what + ", year not known");
    }

    /// One of many in the year: "a Wednesday in 2025", "a Wednesday, date not known".
    String around(String what) {
        return name.map(year -> what + " in " + year).or(what + ", date not known");
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
