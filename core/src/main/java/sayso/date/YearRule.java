package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// "2019", "490 BC", "fiscal 1999". A number that counts something ("2000 people", "$1990") is no year.
final class YearRule implements Rule {
    private static final List<String> OPENERS = List.of(
            "in", "since", "of", "by", "until", "from", "during", "before", "after", "between", "to", "and", "through",
            "for", "(", ",", "-", "–", "the", "a", "late", "early", "mid", "year", "fiscal", "winter", "spring",
            "summer", "fall", "autumn", "circa", "around", "or", "till");
    private static final List<String> COUNTED = List.of(
            "$", "£", "€", "#", "no", "than", "least", "about", "nearly", "almost", "some", "over", "route", "flight",
            "highway", "room");

    @Override
    public Maybe<Match> at(Words words, int at) {
        int numberAt = numberAt(words, at);
        int year = Years.at(words, numberAt);
        if (year == 0 || (!speaksForItself(words, numberAt, year) && numberAt == at)) {
            return Maybe.unknown();
        }
        return Maybe.known(new Match(at, Years.end(words, numberAt), "year", _ -> Resolved.date(Stretch.year(year))));
    }

    /// Past "fiscal", "fiscal year" and, before a year in words, "the year".
    private static int numberAt(Words words, int at) {
        if (words.is(at, "fiscal")) {
            return words.is(at + 1, "year") ? at + 2 : at + 1;
        }
        int noun = words.is(at, "the") ? at + 1 : at;
        boolean spelled =
                words.is(noun, "year") && SpelledYear.at(words, noun + 1).year() > 0;
        return spelled ? noun + 1 : at;
    }

    private static boolean speaksForItself(Words words, int at, int year) {
        if (Years.end(words, at) > at + 1) {
            return true;
        }
        String before = words.lower(at - 1);
        if (COUNTED.contains(before) || isMeasure(words, at + 1) || isPartOfNumber(words, at)) {
            return false;
        }
        boolean modern = year >= 1900 && year <= 2050;
        return modern || (OPENERS.contains(before) && !isCounting(words, at + 1));
    }

    /// "555-12-1234"
    private static boolean isPartOfNumber(Words words, int at) {
        return words.is(at - 1, "-") && words.digits(at - 2) >= 0 && words.is(at - 3, "-");
    }

    private static boolean isMeasure(Words words, int at) {
        return words.has(at, WordClass.UNITS)
                || words.isAny(
                        at,
                        List.of(
                                "%",
                                "percent",
                                "people",
                                "troops",
                                "soldiers",
                                "men",
                                "women",
                                "dead",
                                "feet",
                                "meters",
                                "metres",
                                "miles",
                                "kilometers",
                                "kilometres",
                                "km",
                                "kg",
                                "tons",
                                "tonnes",
                                "points",
                                "shares",
                                "jobs",
                                "workers",
                                "employees",
                                "members",
                                "francs",
                                "dollars",
                                "euros"));
    }

    /// A plural noun behind a number outside modern times: "1500 ships".
    private static boolean isCounting(Words words, int at) {
        return words.isWord(at)
                && !words.isCapitalised(at)
                && words.lower(at).endsWith("s")
                && words.lower(at).length() > 3;
    }
}
