package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// "the day after the vote", "the week before the 5 March raid": one unit from a date, or from an event that the
/// report has dated. Where it has not, the words tell no date and are left alone.
final class DayAfterRule implements Rule {
    /// No value of TIMEX3: what has it is left out.
    private static final Resolved NOTHING = Resolved.fixed(DateType.DATE, "");

    private final List<Rule> dates;

    DayAfterRule(List<Rule> dates) {
        this.dates = List.copyOf(dates);
    }

    @Override
    public Maybe<Match> at(Words words, int at) {
        int side = words.isAny(at + 2, List.of("after", "following")) ? 1 : words.is(at + 2, "before") ? -1 : 0;
        Maybe<Unit> unit = words.is(at, "the") ? Unit.singular(words.lower(at + 1)) : Maybe.unknown();
        return side == 0 || !words.isWord(at + 3)
                ? Maybe.unknown()
                : unit.map(known -> date(words, at, known, side).or(event(words, at, known, side)));
    }

    private Maybe<Match> date(Words words, int at, Unit unit, int side) {
        int dateAt = words.is(at + 3, "the") ? at + 4 : at + 3;
        return Rule.longest(dates, words, dateAt).map(date -> {
            String anchor = words.at(date.from(), date.to());
            return new Match(at, date.to(), "day-after", context -> {
                Maybe<Mention> base = date.meaning().in(context).stretch().map(day -> new Mention(day, anchor, 0));
                return base.isKnown() ? Context.counted(base, unit, side) : NOTHING;
            });
        });
    }

    private static Match event(Words words, int at, Unit unit, int side) {
        Event event = Event.at(words, at + 3);
        return new Match(at, at + 3, "day-after", context -> {
            Maybe<Mention> dated = context.dated(event, unit)
                    .map(mention -> new Mention(mention.stretch(), event.text(), mention.sentence()));
            return dated.isKnown() ? Context.counted(dated, unit, side) : NOTHING;
        });
    }
}
