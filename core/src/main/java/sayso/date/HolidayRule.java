package sayso.date;

import sayso.reading.Maybe;

/// Days with names: "Christmas Eve", "New Year's Day 2001", "Thanksgiving", "last Easter".
final class HolidayRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        int count = RelativeUnitRule.count(words.lower(at));
        if (count != RelativeUnitRule.NONE) {
            return Feast.at(words, at + 1).map(feast -> new Match(at, feast.to(), "holiday", relative(feast, count)));
        }
        return Feast.at(words, at).map(feast -> found(words, at, feast));
    }

    private static Meaning relative(Feast feast, int count) {
        return context -> count == 0
                ? context.yearless(feast::in, feast.unknown())
                : context.strictly(count, feast::in, feast.unknown());
    }

    private static Match found(Words words, int from, Feast feast) {
        int yearAt = words.is(feast.to(), ",") ? feast.to() + 1 : feast.to();
        int year = Years.at(words, yearAt);
        return year == 0
                ? new Match(from, feast.to(), "holiday", feast::in)
                : new Match(from, Years.end(words, yearAt), "holiday", _ -> Resolved.date(feast.in(year)));
    }
}
