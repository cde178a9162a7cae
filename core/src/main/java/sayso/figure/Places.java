package sayso.figure;

import sayso.reading.Maybe;

/// Finds the place of a count where it is named directly behind: "12 people in Lower Harran".
final class Places {
    private static final int NEAR = 6;

    private Places() {}

    static Maybe<String> after(Line line, int end, String text) {
        for (int at = end; at < Math.min(line.size(), end + NEAR); at++) {
            if (line.isMark(at)) {
                return Maybe.unknown();
            }
            if (line.is(at, "in") || line.is(at, "at") || line.is(at, "near")) {
                return name(line, line.is(at + 1, "the") ? at + 2 : at + 1, text);
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<String> name(Line line, int from, String text) {
        int to = from;
        while (line.isWord(to) && line.isCapitalised(to) && to - from < 5) {
            to++;
        }
        return to > from ? Maybe.known(line.span(from, to).of(text)) : Maybe.unknown();
    }
}
