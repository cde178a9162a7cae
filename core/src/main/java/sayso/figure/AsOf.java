package sayso.figure;

import java.util.Set;
import sayso.reading.DateExpression;
import sayso.reading.Maybe;
import sayso.reading.Timex;

/// Finds the day that a count is of: one in its own clause that tells when it happened. A day of speaking ("said on
/// Friday"), a bound ("since Monday"), a birth and what may come ("could rise on Thursday") date no count.
final class AsOf {
    /// How many words away a date may stand.
    private static final int REACH = 30;

    private static final Set<String> BREAKS = Set.of(
            ";",
            ":",
            ".",
            "(",
            ")",
            "“",
            "”",
            "\"",
            "–",
            "—",
            "--",
            "when",
            "while",
            "after",
            "because",
            "if",
            "before",
            "but",
            "that",
            "which",
            "who",
            "whom",
            "where",
            "although",
            "though",
            "since",
            "until",
            "till",
            "said",
            "says",
            "say",
            "told",
            "tells",
            "announced",
            "reported",
            "added",
            "wrote",
            "stated");
    private static final Set<String> AHEAD =
            Set.of("due", "expected", "scheduled", "plans", "planned", "born", "upcoming");
    private static final Set<String> TIES = Set.of("on", "in", "at", "of", "by", "late", "early", "the", "as", "this");

    private static final Set<String> BOUNDS = Set.of("between", "from", "to");

    private AsOf() {}

    /// The nearest such day, the one before the count if two are equally near.
    static Maybe<Timex> of(Line line, Draft draft, Calendar calendar) {
        int before = before(line, draft, calendar);
        int after = after(line, draft, calendar);
        boolean first = before >= 0 && (after < 0 || draft.from() - before <= after - draft.to());
        int at = first ? before : after;
        return at < 0 ? Maybe.unknown() : calendar.day(line.span(at, at + 1)).map(DateExpression::value);
    }

    private static int before(Line line, Draft draft, Calendar calendar) {
        int at = draft.from() - 1;
        while (at >= Math.max(0, draft.from() - REACH) && !breaks(line, at) && !isAhead(line, at)) {
            if (isDay(line, at, calendar)) {
                int first = start(line, at, calendar);
                if (isOwn(line, first, calendar)) {
                    return at;
                }
                at = first;
            }
            at--;
        }
        return -1;
    }

    private static int after(Line line, Draft draft, Calendar calendar) {
        for (int at = draft.to(); at < Math.min(line.size(), draft.to() + REACH); at++) {
            if (isDay(line, at, calendar)) {
                boolean own = isOwn(line, at, calendar) && !line.is(end(line, at, calendar), "that");
                return own ? at : -1;
            }
            if (breaks(line, at) || line.is(at, ",") || isNewClause(line, at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDay(Line line, int at, Calendar calendar) {
        return line.isInside(at) && calendar.day(line.span(at, at + 1)).isKnown();
    }

    private static int start(Line line, int at, Calendar calendar) {
        int start = at;
        while (isDay(line, start - 1, calendar)) {
            start--;
        }
        return start;
    }

    private static int end(Line line, int at, Calendar calendar) {
        int end = at;
        while (isDay(line, end, calendar)) {
            end++;
        }
        return end;
    }

    /// "as of Friday" opens no clause, and "on Friday, and …" ends one.
    private static boolean breaks(Line line, int at) {
        boolean as = line.is(at, "as") && !line.is(at + 1, "of");
        return as || line.isOneOf(at, BREAKS) || (line.is(at, "and") && line.is(at - 1, ","));
    }

    /// "12 died and the road closed on Friday", but "12 died and 40 were hurt on Friday".
    private static boolean isNewClause(Line line, int at) {
        boolean joint = line.is(at, "and") || line.is(at, "or");
        return joint && !NumberStart.is(line, at + 1) && !line.has(at + 1, Role.PAST) && !line.has(at + 1, Role.NOUN);
    }

    /// Whether the clause up to the date at `first` neither looks ahead nor bounds the date nor tells of speaking.
    private static boolean isOwn(Line line, int first, Calendar calendar) {
        int at = first - 1;
        while (line.isOneOf(at, TIES)) {
            at--;
        }
        boolean end = (line.is(at, "and") || line.is(at, "to")) && isDay(line, at - 1, calendar);
        if (end || line.isOneOf(at, BOUNDS) || (line.isOneOf(at, BREAKS) && line.isWord(at))) {
            return false;
        }
        for (; at >= Math.max(0, first - REACH) && !breaks(line, at); at--) {
            if (isAhead(line, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAhead(Line line, int at) {
        boolean month = line.is(at, "may") && line.isCapitalised(at);
        return (line.has(at, Role.MODAL) && !month) || line.isOneOf(at, AHEAD);
    }
}
