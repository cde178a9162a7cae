package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// "two months later", "a day earlier", "three days after the 5 March raid", "two months after he had signed".
final class LaterRule implements Rule {
    /// The name of the rule where the event behind "after" is told in words of its own.
    static final String CLAUSE = "later-clause";

    /// How many words may stand between "after" and the date that it counts from.
    private static final int REACH = 2;

    /// How many sentences back the quarter may stand that "a year earlier" compares with.
    private static final int NEAR = 8;

    private final List<Rule> dates;

    LaterRule(List<Rule> dates) {
        this.dates = List.copyOf(dates);
    }

    @Override
    public Maybe<Match> at(Words words, int at) {
        if (!(Period.at(words, at) instanceof Maybe.Known<Period>(Period period))) {
            return Maybe.unknown();
        }
        int next = words.pastHyphen(period.to());
        return switch (words.lower(next)) {
            case "later", "afterwards", "afterward" -> found(at, next + 1, period, 1);
            case "earlier", "previously", "prior" -> found(at, next + 1, period, -1);
            case "after", "following" ->
                anchored(words, new Match(at, next, "later", told(words, next, period, 1)), period, 1);
            case "before" -> anchored(words, new Match(at, next, "later", told(words, next, period, -1)), period, -1);
            default -> Maybe.unknown();
        };
    }

    private static Maybe<Match> found(int from, int to, Period period, int side) {
        return Maybe.known(new Match(from, to, "later", context -> moved(context, period, side), side < 0));
    }

    private static Resolved moved(Context context, Period period, int side) {
        if (period.unit().isOfClock()) {
            return Resolved.fixed(DateType.DURATION, period.value());
        }
        if (period.isVague()) {
            return Context.pointer(side);
        }
        Maybe<Mention> quarter = quarterTold(context, period);
        return quarter.isKnown()
                ? Context.counted(quarter, Unit.QUARTER, 4 * side * period.count())
                : context.narrative(period.unit(), side * period.count());
    }

    /// In reports on business "a year earlier" compares with the same quarter.
    static Maybe<Mention> quarterTold(Context context, Period period) {
        Maybe<Mention> quarter = context.quarter();
        boolean near = quarter.isKnownAnd(mention -> context.sentence() - mention.sentence() <= NEAR);
        return near && period.unit() == Unit.YEAR && !context.history() ? quarter : Maybe.unknown();
    }

    private Maybe<Match> anchored(Words words, Match start, Period period, int side) {
        int from = start.to() + 1;
        for (int at = from; at <= from + REACH && at < words.size(); at++) {
            if (!period.isVague() && Rule.longest(dates, words, at) instanceof Maybe.Known<Match>(Match date)) {
                return Maybe.known(new Match(start.from(), date.to(), "later", counted(words, date, period, side)));
            }
        }
        boolean end = !words.isWord(from);
        boolean clause = words.isWord(from) && !words.isAny(from, List.of("a", "an"));
        if (end) {
            return found(start.from(), from, period, side);
        }
        boolean exact = Period.pastApproximation(words, start.from()) == start.from();
        return clause && exact && !period.isVague()
                ? Maybe.known(new Match(start.from(), from, CLAUSE, start.meaning()))
                : Maybe.unknown();
    }

    private static Meaning counted(Words words, Match date, Period period, int side) {
        String anchor = words.at(date.from(), date.to());
        return context -> {
            Maybe<Mention> base = date.meaning().in(context).stretch().map(day -> new Mention(day, anchor, 0));
            return Context.counted(base, period.unit(), side * period.count());
        };
    }

    /// Where an earlier sentence has dated the event behind "after", it counts from there: "Riga fell on 5 May" and
    /// "two days after the fall of Riga". Else the event may be dated by what the sentence has told: in "the ferry
    /// sank in March, two months after it had opened", the opening lies two months before March. Where neither
    /// tells, only the length is known.
    private static Meaning told(Words words, int next, Period period, int side) {
        Event event = Event.at(words, next + 1);
        boolean named = words.is(next + 1, "the");
        return context -> {
            if (context.dated(event, period.unit()) instanceof Maybe.Known<Mention>(Mention dated)) {
                Mention base = new Mention(dated.stretch(), event.text(), dated.sentence());
                return Context.counted(Maybe.known(base), period.unit(), side * period.count());
            }
            Maybe<Mention> told = context.last(mention -> mention.sentence() == context.sentence()
                    && period.unit() == mention.stretch().unit());
            return told.isKnown() && !named
                    ? Context.counted(told, period.unit(), -side * period.count())
                    : Resolved.fixed(DateType.DURATION, period.value());
        };
    }
}
