package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// A part of a date: "early October", "mid-2022", "the late 1990s", "late Thursday", "earlier this month", "the end
/// of 1999", "the end of the year", "year end". The value is the whole's.
final class EdgeRule implements Rule {
    private final List<Rule> dates;

    EdgeRule(List<Rule> dates) {
        this.dates = List.copyOf(dates);
    }

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        from = words.is(from, "very") ? from + 1 : from;
        if (words.has(from, WordClass.EDGE)) {
            int date = words.is(from + 1, "-") || words.is(from + 1, "in") || words.is(from + 1, "on")
                    ? from + 2
                    : from + 1;
            return whole(words, at, date)
                    .orElse(unitOfToday(words, at, words.is(date, "the") ? date + 1 : words.size()));
        }
        if (words.has(from, WordClass.EDGE_NOUN) && words.is(from + 1, "of")) {
            return whole(words, at, from + 2)
                    .orElse(words.is(from + 2, "the") ? unitOfToday(words, at, from + 3) : Maybe.unknown());
        }
        return words.is(at, "year") && words.is(words.pastHyphen(at + 1), "end")
                ? found(at, words.pastHyphen(at + 1) + 1, context -> context.relative(Unit.YEAR, 0))
                : Maybe.unknown();
    }

    private Maybe<Match> whole(Words words, int from, int at) {
        return Rule.longest(dates, words, at) instanceof Maybe.Known<Match>(Match date)
                ? found(from, date.to(), date.meaning())
                : Maybe.unknown();
    }

    private static Maybe<Match> unitOfToday(Words words, int from, int at) {
        return Unit.singular(words.lower(at)) instanceof Maybe.Known<Unit>(Unit unit)
                        && List.of(Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE)
                                .contains(unit)
                ? found(from, at + 1, context -> context.relative(unit, 0))
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "edge", meaning));
    }
}
