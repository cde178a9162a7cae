package sayso.ingest.opening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// A full date as newspapers and pages write it. Lines longer than a date line are not looked into.
public final class WrittenDay {
    private static final int LONGEST_LINE = 300;

    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;

    private static final String MONTH = "(?<month>[\\p{L}\\p{M}]{3,15})\\.?";

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";

    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            form("(?<![\\d/-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"),
            form("(?<![\\p{L}\\p{M}])" + MONTH + "\\s{1,3}" + DAY + "\\s{0,2}(?:,\\s{0,3}|\\s)" + YEAR),
            form("(?<!\\d)" + DAY + "[\\s-]{0,3}(?:(?:of|de|d’|d')\\s{0,3})?" + MONTH
                    + "[\\s,-]{1,3}(?:(?:de|del|от)\\s)?" + YEAR),
            form("(?<![\\d/.])(?<day>\\d{1,2})\\s?[.|-]\\s?(?<month>\\d{1,2})\\s?[.|-]\\s?" + YEAR),
            form("(?<![\\d/])(?<year>\\d{4})[/.年]\\s?(?<month>\\d{1,2})[/.月]\\s?(?<day>\\d{1,2})(?![\\d/])"));

    /// 7/8/2024 is two dates, 7/18/2024 and 18/7/2024 are one each.
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>\\d{4})(?![\\d/])");

    /// What may stand around the date of a line that tells nothing else: a weekday, a label, a time.
    private static final Pattern AROUND = Pattern.compile(
            "[\\s,;:|()\\[\\].–—•·-]{0,9}(?:(?:first\\s|last\\s)?(?:published|updated|posted|date|issued)"
                    + "(?:\\s(?:on|at))?\\s?:?)?[\\s,;:|()\\[\\].–—•·-]{0,9}(?:[\\p{L}\\p{M}]{2,10}day|mon|tues?|wed"
                    + "|thu(?:rs?)?|fri|sat|sun)?[\\s,;:|()\\[\\].–—•·-]{0,9}"
                    + "(?:(?:at\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?"
                    + "(?:gmt|utc|bst|[cemp][ds]t|ce?st|et)?)?[\\s,;:|()\\[\\].–—•·-]{0,9}",
            Pattern.CASE_INSENSITIVE);

    private WrittenDay() {}

    /// Which number of 7/8/2024 is the day.
    public enum Order {
        /// As in Europe.
        DAY_FIRST,
        /// As in the United States.
        MONTH_FIRST,
        /// Nothing tells: such a date is none.
        UNKNOWN
    }

    /// The first full date in `line`.
    public static Maybe<LocalDate> in(String line) {
        return in(line, Order.UNKNOWN);
    }

    /// The first full date in `line`, on a page that writes dates in `order`.
    public static Maybe<LocalDate> in(String line, Order order) {
        return found(line, order).map(Found::day);
    }

    /// The date of a line that tells nothing but a date, perhaps with a time.
    public static Maybe<LocalDate> alone(String line) {
        return alone(line, Order.UNKNOWN);
    }

    /// The date of a line that tells nothing else, on a page that writes dates in `order`.
    public static Maybe<LocalDate> alone(String line, Order order) {
        if (found(line, order) instanceof Maybe.Known<Found>(Found found)) {
            boolean bare = AROUND.matcher(line.substring(0, found.start())).matches()
                    && AROUND.matcher(line.substring(found.end())).matches();
            return bare ? Maybe.known(found.day()) : Maybe.unknown();
        }
        return Maybe.unknown();
    }

    private record Found(LocalDate day, int start, int end) {}

    private static Maybe<Found> found(String line, Order order) {
        if (line.length() > LONGEST_LINE || !hasYear(line)) {
            return Maybe.unknown();
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            while (matcher.find()) {
                if (Months.number(matcher.group("month")) instanceof Maybe.Known<Integer>(Integer month)
                        && day(matcher.group("year"), month, matcher.group("day"))
                                instanceof Maybe.Known<LocalDate>(LocalDate day)) {
                    return Maybe.known(new Found(day, matcher.start(), matcher.end()));
                }
            }
        }
        return slashed(line, order);
    }

    /// Four digits in a row: most lines have none, and need not be looked through for dates.
    private static boolean hasYear(String line) {
        int digits = 0;
        for (int at = 0; at < line.length() && digits < 4; at++) {
            digits = Character.isDigit(line.charAt(at)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static Maybe<Found> slashed(String line, Order order) {
        Matcher matcher = SLASHED.matcher(line);
        if (!matcher.find()) {
            return Maybe.unknown();
        }
        int one = Integer.parseInt(matcher.group("one"));
        int two = Integer.parseInt(matcher.group("two"));
        boolean open = one != two && one <= 12 && two <= 12;
        if (open && order == Order.UNKNOWN) {
            return Maybe.unknown();
        }
        boolean dayFirst = open ? order == Order.DAY_FIRST : one > two;
        return day(matcher.group("year"), dayFirst ? two : one, String.valueOf(dayFirst ? one : two))
                .map(day -> new Found(day, matcher.start(), matcher.end()));
    }

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
