package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// "two weeks ago", "nearly a year ago", "three days from now", "years ago".
final class AgoRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        if (!(Period.at(words, at) instanceof Maybe.Known<Period>(Period period))) {
            return Maybe.unknown();
        }
        int next = words.is(period.to(), "or") && words.isAny(period.to() + 1, List.of("so", "more"))
                ? period.to() + 2
                : words.pastHyphen(period.to());
        if (words.is(next, "ago")) {
            return found(at, next + 1, period, -1);
        }
        boolean fromNow = words.is(period.to(), "from") && words.isAny(period.to() + 1, List.of("now", "today"));
        boolean ahead = fromNow || words.is(period.to(), "hence");
        return ahead
                ? found(at, words.is(period.to(), "hence") ? period.to() + 1 : period.to() + 2, period, 1)
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, Period period, int side) {
        return Maybe.known(new Match(from, to, "ago", context -> ago(context, period, side), side < 0));
    }

    private static Resolved ago(Context context, Period period, int side) {
        if (period.isVague()) {
            return Context.pointer(side);
        }
        Maybe<Mention> quarter = LaterRule.quarterTold(context, period);
        return quarter.isKnown()
                ? Context.counted(quarter, Unit.QUARTER, 4 * side * period.count())
                : context.relative(period.unit(), side * period.count());
    }
}
