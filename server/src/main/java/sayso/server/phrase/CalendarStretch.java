package sayso.server.phrase;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar, from a day to a century, as TIMEX3 writes it: "2023-W50" is "the week of 11 December
/// 2023", "XXXX-WXX-3" "a Wednesday, date not known".
///
/// @param isDay whether a time of day belongs to it as it stands
record CalendarStretch(String words, boolean isDay) {
    private static final Pattern FORM = Pattern.compile("((?:BC|FY)?[0-9X]{1,4})(?:-([^-]++)(?:-(.++))?)?");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    /// Empty for what has another form or does not exist, such as 30 February.
    static Optional<CalendarStretch> of(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String part = form.group(2);
            String detail = form.group(3);
            if (part == null) {
                return CalendarYear.words(form.group(1)).map(words -> new CalendarStretch(words, false));
            }
            return CalendarYear.of(form.group(1))
                    .flatMap(year -> detail == null ? part(year, part) : detailed(year, part, detail));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarStretch> part(CalendarYear year, String code) {
        return Optional.ofNullable(
                        switch (code) {
                            case "SP" -> year.behind("spring", " ");
                            case "SU" -> year.behind("summer", " ");
                            case "FA" -> year.behind("autumn", " ");
                            case "WI" -> year.behind("winter", " ");
                            case "Q1", "Q2", "Q3", "Q4" -> year.behind("the " + ordinal(code) + " quarter", " of ");
                            case "H1", "H2" -> year.behind("the " + ordinal(code) + " half", " of ");
                            case "QX" -> year.around("a quarter");
                            case "HX" -> year.around("a half-year");
                            case "WXX" -> year.around("a week");
                            case "XX" -> year.around("a month");
                            default -> numbered(year, code);
                        })
                .map(words -> new CalendarStretch(words, false));
    }

    private static @Nullable String numbered(CalendarYear year, String code) {
        if (code.matches("[0-9]{2}")) {
            return year.behind(month(code), " ");
        }
        if (!code.matches("W[0-9]{2}")) {
            return null;
        }
        return year.isPlain()
                ? "the week of " + Phrases.day(weekday(year, code, "1"))
                : year.behind("week " + Integer.parseInt(code.substring(1)), " of ");
    }

    private static Optional<CalendarStretch> detailed(CalendarYear year, String part, String detail) {
        return part.startsWith("W") ? inWeek(year, part, detail) : inMonth(year, part, detail);
    }

    private static Optional<CalendarStretch> inMonth(CalendarYear year, String month, String day) {
        if (day.equals("XX")) {
            return Optional.of(
                    month.equals("XX")
                            ? new CalendarStretch(year.around("a day"), true)
                            : new CalendarStretch("a day in " + year.behind(month(month), " "), true));
        }
        if (!(month + day).matches("[0-9]{4}")) {
            return Optional.empty();
        }
        if (year.isPlain()) {
            return day(LocalDate.parse(year.code() + "-" + month + "-" + day));
        }
        int number = Integer.parseInt(day);
        return number < 1 || number > Month.of(Integer.parseInt(month)).maxLength()
                ? Optional.empty()
                : Optional.of(new CalendarStretch(year.behind(number + " " + month(month), " "), true));
    }

    private static Optional<CalendarStretch> inWeek(CalendarYear year, String week, String day) {
        if (week.equals("WXX")) {
            return switch (day) {
                case "WE" -> Optional.of(new CalendarStretch(year.around("a weekend"), false));
                case "X" -> Optional.of(new CalendarStretch(year.around("a day"), true));
                default -> Optional.of(new CalendarStretch(year.around("a " + weekday(day)), true));
            };
        }
        if (!year.isPlain() || day.equals("X")) {
            return Optional.empty();
        }
        return day.equals("WE")
                ? Optional.of(new CalendarStretch("the weekend of " + Phrases.day(weekday(year, week, "6")), false))
                : day(weekday(year, week, day));
    }

    private static Optional<CalendarStretch> day(LocalDate day) {
        return Optional.of(new CalendarStretch(Phrases.day(day), true));
    }

    private static LocalDate weekday(CalendarYear year, String week, String day) {
        return LocalDate.parse(year.code() + "-" + week + "-" + day, DateTimeFormatter.ISO_WEEK_DATE);
    }

    private static String weekday(String code) {
        return DayOfWeek.of(Integer.parseInt(code)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(String code) {
        return Month.of(Integer.parseInt(code)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(String code) {
        return ORDINALS.get(code.charAt(1) - '1');
    }
}
