package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// Quarters as business reports point at them: "the quarter", "the latest period", "the year-earlier quarter". They
/// count from the quarter told last, or from the one that ended before publication.
final class BusinessQuarterRule implements Rule {
    private static final List<String> NOUNS = List.of("quarter", "period");

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        if (words.is(from, "year") && words.is(from + 1, "-") && words.isAny(from + 2, List.of("ago", "earlier"))) {
            int ordinal = words.has(from + 3, WordClass.ORDINAL) ? from + 4 : from + 3;
            return found(at, words.isAny(ordinal, NOUNS) ? ordinal + 1 : from + 3, -4);
        }
        boolean latest = words.isAny(from, List.of("latest", "recent"));
        boolean bare = from > at && words.is(from, "quarter") && !words.is(from + 1, "of");
        return latest && from > at && words.isAny(from + 1, NOUNS)
                ? found(at, from + 2, 0)
                : bare ? found(at, from + 1, 0) : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, int count) {
        return Maybe.known(new Match(from, to, "business-quarter", context -> told(context, count), count < 0));
    }

    private static Resolved told(Context context, int count) {
        Maybe<Mention> quarter = context.last(mention -> mention.stretch().unit() == Unit.QUARTER);
        return quarter.isKnown()
                ? Context.counted(quarter, Unit.QUARTER, count)
                : context.relative(Unit.QUARTER, count - 1);
    }
}
