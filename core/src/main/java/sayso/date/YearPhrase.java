package sayso.date;

import java.util.List;
import java.util.function.IntFunction;
import sayso.reading.Maybe;

/// The year that a month, day or quarter belongs to, where the words behind it tell: "2023", ", 2023", "of 1940",
/// "last year", "of that year".
record YearPhrase(int to, Meaning year) {
    private static final RelativeUnitRule RELATIVE = new RelativeUnitRule();
    private static final NarrativeRule NARRATIVE = new NarrativeRule();

    static Maybe<YearPhrase> at(Words words, int at) {
        int yearAt = words.is(at, "of") || words.is(at, ",") ? at + 1 : at;
        int year = Years.at(words, yearAt);
        if (year != 0) {
            return Maybe.known(new YearPhrase(Years.end(words, yearAt), _ -> Resolved.date(Stretch.year(year))));
        }
        Maybe<Match> phrase = RELATIVE.at(words, yearAt).orElse(NARRATIVE.at(words, yearAt));
        return phrase instanceof Maybe.Known<Match>(Match match) && words.is(match.to() - 1, "year")
                ? Maybe.known(new YearPhrase(match.to(), match.meaning()))
                : ofRange(words, at);
    }

    /// The year that the second half of a range gives to the first: "February-March 1794", "26 June to 4 August
    /// 1952".
    static Maybe<YearPhrase> ofRange(Words words, int at) {
        if (!words.isAny(at, List.of("-", "–", "to", "and", "until", "through"))) {
            return Maybe.unknown();
        }
        int second = at + 1;
        boolean dayFirst = words.digits(second) > 0 && Months.number(words, second + 1) > 0;
        int month = dayFirst ? second + 1 : second;
        if (Months.number(words, month) == 0) {
            return Maybe.unknown();
        }
        int end = Months.end(words, month);
        int afterDay = !dayFirst && words.digits(end) > 0 && words.digits(end) <= 31 ? end + 1 : end;
        int yearAt = words.is(afterDay, ",") ? afterDay + 1 : afterDay;
        int year = Years.at(words, yearAt);
        return year == 0 ? Maybe.unknown() : Maybe.known(new YearPhrase(at, _ -> Resolved.date(Stretch.year(year))));
    }

    /// What `parts` makes of this year; `yearless` where the year stays unknown.
    Meaning with(IntFunction<Resolved> parts, Meaning yearless) {
        return context -> year.in(context).stretch() instanceof Maybe.Known<Stretch>(Stretch found)
                ? parts.apply(found.begin().getYear())
                : yearless.in(context);
    }
}
