package sayso.date;

import sayso.reading.Maybe;

/// "2024-02-28", "28/02/2024", "2/28/24". Where both readings are possible the month stands first, as in US copy.
final class NumericDateRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        if (words.is(at + 1, "-") && words.is(at + 3, "-")) {
            return dashed(words, at);
        }
        String[] parts = words.lower(at).length() <= 10 ? words.lower(at).split("/", -1) : new String[0];
        if (parts.length != 3 || !isNumber(parts[0]) || !isNumber(parts[1]) || !isNumber(parts[2])) {
            return Maybe.unknown();
        }
        return found(at, at + 1, slashed(parts));
    }

    private static Maybe<Match> dashed(Words words, int at) {
        int first = words.digits(at);
        int second = words.digits(at + 2);
        int third = words.digits(at + 4);
        boolean iso = words.lower(at).length() == 4 && words.lower(at + 4).length() == 2;
        boolean american = words.lower(at).length() == 2 && words.lower(at + 4).length() == 2;
        if (!iso && !american) {
            return Maybe.unknown();
        }
        return found(
                at,
                at + 5,
                iso ? new DayOfMonth(first, second, third) : new DayOfMonth(fullYear(third), first, second));
    }

    private static DayOfMonth slashed(String[] parts) {
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = fullYear(Integer.parseInt(parts[2]));
        return first > 12 ? new DayOfMonth(year, second, first) : new DayOfMonth(year, first, second);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int fullYear(int written) {
        return written >= 100 ? written : written < 50 ? 2000 + written : 1900 + written;
    }

    private static Maybe<Match> found(int from, int to, DayOfMonth date) {
        return date.exists() && date.year() > 0
                ? Maybe.known(new Match(from, to, "numeric-date", date))
                : Maybe.unknown();
    }
}
