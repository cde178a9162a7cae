package sayso.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import sayso.reading.Maybe;

/// A day that has a name, fixed ("Christmas Eve") or movable ("Thanksgiving", "Good Friday"), and where its name
/// ends.
///
/// @param rule when it falls, as `words.tsv` writes it: "12-25", "11-4-4" (November's fourth Thursday; -1 is the
///     last)
///     or "easter-2" (days from Easter Sunday)
record Feast(int to, String rule) {
    private static final int LONGEST = 5;

    /// How many days before a feast its name alone means the coming one.
    private static final int DAYS_OF_EXPECTATION = 31;

    /// The longest name that begins at `at`.
    static Maybe<Feast> at(Words words, int at) {
        StringBuilder name = new StringBuilder();
        Maybe<Feast> found = Maybe.unknown();
        for (int to = at; words.isCapitalised(at) && to < at + LONGEST && to < words.size(); to++) {
            name.append(to == at ? "" : " ").append(words.lower(to));
            String rule = Lexicon.value(WordClass.FEAST, name.toString());
            boolean known = !rule.isEmpty() && (words.isCapitalised(to) || to == at);
            found = known ? Maybe.known(new Feast(to + 1, rule)) : found;
        }
        return found;
    }

    /// The day in `year`.
    Stretch in(int year) {
        if (rule.startsWith("easter")) {
            return Stretch.day(easter(year).plusDays(Integer.parseInt(rule.substring("easter".length()))));
        }
        List<Integer> parts = List.of(rule.split("(?<=[0-9])-", -1)).stream()
                .map(Integer::valueOf)
                .toList();
        LocalDate first = LocalDate.of(year, parts.getFirst(), 1);
        return Stretch.day(
                parts.size() == 2
                        ? first.withDayOfMonth(parts.get(1))
                        : first.with(TemporalAdjusters.dayOfWeekInMonth(parts.get(1), DayOfWeek.of(parts.get(2)))));
    }

    /// Easter Sunday of the western churches: the algorithm of J.-M. Oudin as the US Naval Observatory gives it.
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int shift = (century - 17) / 25;
        int epact = (century - century / 4 - (century - shift) / 3 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }

    /// One some days off is the one meant, whatever the verb: the one before it would be "last Christmas".
    Resolved in(Context context) {
        IntFunction<Stretch> ofYear = this::in;
        for (LocalDate published :
                context.history() ? List.<LocalDate>of() : context.published().toList()) {
            Stretch here = in(published.getYear());
            Stretch next = here.begin().isBefore(published) ? in(published.getYear() + 1) : here;
            if (next.begin().isBefore(published.plusDays(DAYS_OF_EXPECTATION))) {
                return Resolved.date(next, Maybe.known(Context.PUBLISHED));
            }
        }
        return context.yearless(ofYear, unknown());
    }

    /// The value where no year is known: the day and month, or the month that a movable feast mostly falls in.
    String unknown() {
        return rule.startsWith("easter") ? "XXXX" : "XXXX-" + rule.substring(0, isFixed() ? 5 : 2);
    }

    private boolean isFixed() {
        return rule.length() == 5 && rule.charAt(2) == '-';
    }
}
