package sayso.figure;

import sayso.reading.Maybe;

/// Finds the place of a count where it is named directly behind: "12 people in Lower Harran".
final class Places {
    private static final int NEAR = 6;
    private static final int LONGEST = 5;

    private Places() {}

    /// Months and days are no places: "12 people in April", "in Harran Monday".
    static Maybe<String> after(Line line, int end, String text, Calendar calendar) {
        for (int at = end; at < Math.min(line.size(), end + NEAR) && !line.isMark(at); at++) {
            if (line.is(at, "in") || line.is(at, "at") || line.is(at, "near")) {
                int from = line.is(at + 1, "the") ? at + 2 : at + 1;
                int to = behindName(line, from, calendar);
                if (to > from) {
                    return Maybe.known(line.span(from, to).of(text));
                }
                if (!isDate(line, from, calendar)) {
                    return Maybe.unknown();
                }
            }
        }
        return Maybe.unknown();
    }

    private static int behindName(Line line, int from, Calendar calendar) {
        int to = from;
        while (line.isWord(to) && line.isCapitalised(to) && to - from < LONGEST && !isDate(line, to, calendar)) {
            to++;
        }
        return to;
    }

    private static boolean isDate(Line line, int at, Calendar calendar) {
        return line.isWord(at) && calendar.overlaps(line.span(at, at + 1));
    }
}
