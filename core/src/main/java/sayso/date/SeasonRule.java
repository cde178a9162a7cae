package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// "the spring of 1999", "summer 2004", "last summer", "this past spring", "next winter", "in winter".
final class SeasonRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        String code = Lexicon.value(WordClass.SEASON, words.lower(from));
        if (!code.isEmpty()) {
            return named(words, at, from, code);
        }
        int seasonAt = words.is(at, "this") && words.is(at + 1, "past") ? at + 2 : at + 1;
        String relative = Lexicon.value(WordClass.SEASON, words.lower(seasonAt));
        int count = RelativeUnitRule.count(words.lower(seasonAt - 1));
        return relative.isEmpty() || count == RelativeUnitRule.NONE
                ? Maybe.unknown()
                : found(at, seasonAt + 1, relative(relative, count));
    }

    private static Meaning relative(String code, int count) {
        return context -> count == 0
                ? context.yearless(year -> Season.of(year, code), "XXXX-" + code)
                : context.strictly(count, year -> Season.of(year, code), "XXXX-" + code);
    }

    private static Maybe<Match> named(Words words, int at, int from, String code) {
        int yearAt = words.is(from + 1, "of") || words.is(from + 1, ",") ? from + 2 : from + 1;
        int year = Years.at(words, yearAt);
        if (year != 0) {
            return found(at, Years.end(words, yearAt), _ -> Resolved.date(Season.of(year, code)));
        }
        boolean placed =
                words.isAny(at - 1, List.of("in", "by", "during", "until", "since", "early", "late", "mid", "-"));
        boolean verbal = words.is(from, "spring") || words.is(from, "fall");
        boolean verb = !placed && (verbal || at == from);
        return verb || words.is(from + 1, "offensive")
                ? Maybe.unknown()
                : found(at, from + 1, context -> context.yearless(y -> Season.of(y, code), "XXXX-" + code));
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "season", meaning));
    }
}
