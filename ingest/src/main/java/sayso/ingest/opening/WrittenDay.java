package sayso.ingest.opening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// A full date as newspapers and pages write it. Lines longer than a date line are not looked into.
public final class WrittenDay {
    private static final int LONGEST_LINE = 300;

    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s{0,3})?";

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            form("(?<![\\d/-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"),
            form(WEEKDAY + "\\b" + MONTH + "\\s{1,3}" + DAY + "\\s{0,2}(?:,\\s{0,3}|\\s)" + YEAR),
            form(WEEKDAY + "(?<!\\d)" + DAY + "(?:\\s{1,3}of)?[\\s-]{1,3}" + MONTH + "[\\s,-]{1,3}" + YEAR),
            form("(?<![\\d/.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?!\\d)"),
            form("(?<![\\d/])(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?![\\d/])"));

    /// 7/8/2024 is two dates, 7/18/2024 and 18/7/2024 are one each.
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>\\d{4})(?![\\d/])");

    /// What may stand around the date of a line that tells nothing else.
    private static final Pattern AROUND = Pattern.compile(
            "[\\s,;:|()\\[\\].–—-]{0,9}(?:(?:first\\s|last\\s)?(?:published|updated|posted|date|issued)"
                    + "(?:\\s(?:on|at))?\\s?:?)?"
                    + "[\\s,;:|()\\[\\].–—-]{0,9}(?:(?:at\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?"
                    + "(?:gmt|utc|bst|[cemp][ds]t|ce?st|et)?)?[\\s,;:|()\\[\\].–—-]{0,9}",
            Pattern.CASE_INSENSITIVE);

    private WrittenDay() {}

    /// The first full date in `line`.
    public static Maybe<LocalDate> in(String line) {
        return found(line).map(Found::day);
    }

    /// The date of a line that tells nothing but a date, perhaps with a time.
    public static Maybe<LocalDate> alone(String line) {
        if (found(line) instanceof Maybe.Known<Found>(Found found)) {
            boolean bare = AROUND.matcher(line.substring(0, found.start())).matches()
                    && AROUND.matcher(line.substring(found.end())).matches();
            return bare ? Maybe.known(found.day()) : Maybe.unknown();
        }
        return Maybe.unknown();
    }

    private record Found(LocalDate day, int start, int end) {}

    private static Maybe<Found> found(String line) {
        if (line.length() > LONGEST_LINE) {
            return Maybe.unknown();
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            while (matcher.find()) {
                if (day(matcher.group("year"), month(matcher.group("month")), matcher.group("day"))
                        instanceof Maybe.Known<LocalDate>(LocalDate day)) {
                    return Maybe.known(new Found(day, matcher.start(), matcher.end()));
                }
            }
        }
        return slashed(line);
    }

    private static Maybe<Found> slashed(String line) {
        Matcher matcher = SLASHED.matcher(line);
        if (!matcher.find()) {
            return Maybe.unknown();
        }
        int one = Integer.parseInt(matcher.group("one"));
        int two = Integer.parseInt(matcher.group("two"));
        if (one != two && one <= 12 && two <= 12) {
            return Maybe.unknown();
        }
        return day(matcher.group("year"), Math.min(one, two), String.valueOf(Math.max(one, two)))
                .map(day -> new Found(day, matcher.start(), matcher.end()));
    }

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Maybe<LocalDate> day(String writtenYear, int month, String writtenDay) {
        int year = Integer.parseInt(writtenYear);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Maybe.unknown();
        }
        try {
            return Maybe.known(LocalDate.of(year, month, Integer.parseInt(writtenDay)));
        } catch (DateTimeException _) {
            return Maybe.unknown();
        }
    }
}
