package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// Quarters as business reports point at them: "the quarter", "the latest period", "the year-earlier quarter", "the
/// quarter ended July 31", "the current quarter". They count from the quarter told last, or from the one that ended
/// before publication.
final class BusinessQuarterRule implements Rule {
    private static final List<String> NOUNS = List.of("quarter", "period");

    /// The middle of a quarter lies this many days before its end: "ended July 31" is mostly the second one.
    private static final int HALF = 45;

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        if (words.is(from, "year") && words.is(from + 1, "-") && words.isAny(from + 2, List.of("ago", "earlier"))) {
            int ordinal = words.has(from + 3, WordClass.ORDINAL) ? from + 4 : from + 3;
            return found(at, words.isAny(ordinal, NOUNS) ? ordinal + 1 : from + 3, -4);
        }
        if (from == at) {
            return Maybe.unknown();
        }
        boolean bare = words.is(from, "quarter") && !words.is(from + 1, "of");
        boolean latest = words.isAny(from, List.of("latest", "recent")) && words.isAny(from + 1, NOUNS);
        return ended(words, at, from)
                .orElse(now(words, at, from))
                .orElse(latest ? found(at, from + 2, 0) : bare ? found(at, from + 1, 0) : Maybe.unknown());
    }

    /// "the quarter ended Sept. 30": the date tells which.
    private static Maybe<Match> ended(Words words, int at, int noun) {
        boolean ends = words.is(noun, "quarter") && words.isAny(noun + 1, List.of("ended", "ending"));
        Maybe<Match> day = ends ? new ExplicitDateRule().at(words, noun + 2) : Maybe.unknown();
        return day.map(end -> new Match(at, noun + 1, "business-quarter", context -> {
            Resolved resolved = end.meaning().in(context);
            return resolved.stretch() instanceof Maybe.Known<Stretch>(Stretch known)
                    ? Resolved.date(Stretch.of(Unit.QUARTER, known.end().minusDays(HALF)), resolved.anchor())
                    : resolved;
        }));
    }

    /// "the current quarter", "the last quarter": counted from publication.
    private static Maybe<Match> now(Words words, int at, int from) {
        int count = words.is(from, "current") ? 0 : words.is(from, "last") ? -1 : RelativeUnitRule.NONE;
        boolean counted = count != RelativeUnitRule.NONE && words.is(from + 1, "quarter") && !words.is(from + 2, "of");
        return counted
                ? Maybe.known(
                        new Match(at, from + 2, "business-quarter", context -> context.relative(Unit.QUARTER, count)))
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, int count) {
        return Maybe.known(new Match(from, to, "business-quarter", context -> told(context, count), count < 0));
    }

    private static Resolved told(Context context, int count) {
        Maybe<Mention> quarter = context.quarter();
        return quarter.isKnown()
                ? Context.counted(quarter, Unit.QUARTER, count)
                : context.relative(Unit.QUARTER, count - 1);
    }
}
