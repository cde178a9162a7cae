package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// "June 3", "Thursday, Feb. 29, 2024", "3 June", "the 3rd of June 2024", the "3" of "3 to 5 June".
final class ExplicitDateRule implements Rule {
    private static final List<String> RANGE_MARKS = List.of("-", "–");

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = pastWeekday(words, at);
        int weekday = from == at ? 0 : WeekdayRule.numberOrShort(words, at);
        return onWeekday(match(words, at, from), weekday);
    }

    /// "Saturday, April 25": the year is the nearest in which that day is a Saturday.
    private static Maybe<Match> onWeekday(Maybe<Match> found, int weekday) {
        return weekday == 0
                ? found
                : found.map(match -> new Match(match.from(), match.to(), match.rule(), context -> {
                    Resolved resolved = match.meaning().in(context);
                    boolean yearless = resolved.anchor().isKnown();
                    return yearless ? new Weekday(weekday).corrected(resolved) : resolved;
                }));
    }

    private static Maybe<Match> match(Words words, int at, int from) {
        return monthFirst(words, at, from)
                .orElse(dayFirst(words, at, from))
                .orElse(from == at ? rangeStart(words, at).orElse(rangeEnd(words, at)) : Maybe.unknown());
    }

    private static int pastWeekday(Words words, int at) {
        boolean full = words.has(at, WordClass.WEEKDAY);
        if (!words.isCapitalised(at) || !(full || words.has(at, WordClass.WEEKDAY_SHORT))) {
            return at;
        }
        int next = words.is(at + 1, ".") ? at + 2 : at + 1;
        int after = words.is(next, ",") ? next + 1 : next;
        return words.is(after, "the") ? after + 1 : after;
    }

    private static Maybe<Match> monthFirst(Words words, int at, int from) {
        int month = Months.number(words, from);
        if (month == 0) {
            return Maybe.unknown();
        }
        int dayAt = Months.end(words, from);
        dayAt = words.is(dayAt, "the") && words.digits(dayAt + 1) < 0 && !words.has(dayAt + 1, WordClass.ORDINAL)
                ? dayAt + 1
                : dayAt;
        int day = dayNumber(words, dayAt);
        return match(words, new Place(at, dayAt + 1), month, day);
    }

    private static Maybe<Match> dayFirst(Words words, int at, int from) {
        int dayAt = words.is(from, "the") ? from + 1 : from;
        int day = dayNumber(words, dayAt);
        int monthAt = words.is(dayAt + 1, "of") ? dayAt + 2 : dayAt + 1;
        if (day == 0 || Months.number(words, monthAt) == 0) {
            return Maybe.unknown();
        }
        return match(words, new Place(at, Months.end(words, monthAt)), Months.number(words, monthAt), day);
    }

    /// The first day of "12 and 15 June 1944" takes month and year from the second.
    private static Maybe<Match> rangeStart(Words words, int at) {
        int day = dayNumber(words, at);
        boolean joined = words.isAny(at + 1, List.of("and", "to", "or", "-", "–", "/", "until", "till"));
        if (day == 0 || !joined || dayNumber(words, at + 2) < day || Months.number(words, at + 3) == 0) {
            return Maybe.unknown();
        }
        int yearAt = Months.end(words, at + 3);
        return found(new Place(at, at + 1), new DayOfMonth(Years.at(words, yearAt), Months.number(words, at + 3), day));
    }

    /// The last day of "March 5-9, 1918" takes its month from the first.
    private static Maybe<Match> rangeEnd(Words words, int at) {
        boolean and = words.isAny(at - 1, List.of("and", "to")) && !words.isWord(at + 1);
        boolean joined = and || words.isAny(at - 1, RANGE_MARKS);
        int day = joined ? dayNumber(words, at) : 0;
        int month = joined ? Months.number(words, at - 3) : 0;
        return month > 0 && dayNumber(words, at - 2) > 0
                ? match(words, new Place(at, at + 1), month, day)
                : Maybe.unknown();
    }

    private static Maybe<Match> match(Words words, Place place, int month, int day) {
        if (day == 0) {
            return Maybe.unknown();
        }
        DayOfMonth yearless = new DayOfMonth(0, month, day);
        if (yearless.exists()
                && YearPhrase.at(words, place.to()) instanceof Maybe.Known<YearPhrase>(YearPhrase phrase)) {
            Meaning inYear = phrase.with(yearless::of, yearless);
            return Maybe.known(new Match(place.from(), phrase.to(), "explicit-date", inYear));
        }
        boolean range = words.isAny(place.to(), RANGE_MARKS) && dayNumber(words, place.to() + 1) > day;
        int rangeYear = range && words.is(place.to() + 2, ",") ? Years.at(words, place.to() + 3) : 0;
        return found(place, new DayOfMonth(rangeYear, month, day));
    }

    private static Maybe<Match> found(Place place, DayOfMonth date) {
        return date.exists()
                ? Maybe.known(new Match(place.from(), place.to(), "explicit-date", date))
                : Maybe.unknown();
    }

    /// "3", "3rd", "third", "twenty-first" is not taken; 0 where the word is no day of a month.
    private static int dayNumber(Words words, int at) {
        String word = words.lower(at);
        if (word.length() > 2 && word.length() <= 4 && "stndrdth".contains(word.substring(word.length() - 2))) {
            word = word.substring(0, word.length() - 2);
        }
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int day = digits ? Integer.parseInt(word) : Lexicon.number(WordClass.ORDINAL, word);
        return day <= 31 ? day : 0;
    }

    private record Place(int from, int to) {}
}
