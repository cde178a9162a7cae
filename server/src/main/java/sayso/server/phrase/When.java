package sayso.server.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.reading.Timex;

/// Says a value of TIMEX3 in words: "the night of 15 March 2026". A form that it has no words for stays the code.
public final class When {
    /// A date, which may be empty, and behind it the time of day with its zone.
    private static final Pattern MOMENT =
            Pattern.compile("([^T]*+)T([A-Z]{2}|(?:[01][0-9]|2[0-4])(?::[0-5][0-9]){0,2}+)(Z|[+-][0-9:]++)?");

    private When() {}

    public static String words(Timex value) {
        return known(value.value()).orElse(value.value());
    }

    private static Optional<String> known(String code) {
        return switch (code) {
            case "PAST_REF" -> Optional.of("the past");
            case "PRESENT_REF" -> Optional.of("the present");
            case "FUTURE_REF" -> Optional.of("the future");
            default -> {
                Matcher moment = MOMENT.matcher(code);
                yield code.startsWith("P")
                        ? Lengths.words(code)
                        : moment.matches()
                                ? moment(moment)
                                : CalendarStretch.of(code).map(CalendarStretch::words);
            }
        };
    }

    private static Optional<String> moment(Matcher moment) {
        String date = moment.group(1);
        String time = moment.group(2);
        if (Character.isLetter(time.charAt(0))) {
            return part(time).flatMap(part -> partOf(date, part));
        }
        return on(date, (time.length() == 2 ? time + ":00" : time) + zone(moment.group(3)));
    }

    private static Optional<String> partOf(String date, String part) {
        return date.isEmpty()
                ? Optional.of(indefinite(part) + ", date not known")
                : CalendarStretch.of(date)
                        .map(stretch -> (stretch.isDay() ? "the " + part + " of " : indefinite(part) + " in ")
                                + stretch.words());
    }

    private static Optional<String> on(String date, String time) {
        return date.isEmpty()
                ? Optional.of(time + ", date not known")
                : CalendarStretch.of(date)
                        .map(stretch -> time + (stretch.isDay() ? " on " : " on a day in ") + stretch.words());
    }

    private static Optional<String> part(String code) {
        return switch (code) {
            case "MO" -> Optional.of("morning");
            case "MI" -> Optional.of("midday");
            case "AF" -> Optional.of("afternoon");
            case "EV" -> Optional.of("evening");
            case "NI" -> Optional.of("night");
            case "DT" -> Optional.of("daytime");
            default -> Optional.empty();
        };
    }

    private static String indefinite(String part) {
        return (part.startsWith("a") || part.startsWith("e") ? "an " : "a ") + part;
    }

    private static String zone(@Nullable String code) {
        return switch (code) {
            case null -> "";
            case "Z" -> " UTC";
            default -> " UTC" + code;
        };
    }
}
