package sayso.figure;

import java.util.Set;

/// The words that a number counts, at `[from, to)` of a line; empty for a bare number.
record NounPhrase(int from, int to, Kind kind) {
    /// What the head of the phrase is.
    enum Kind {
        NONE,
        PEOPLE,
        THINGS,
        /// Neither list has the head.
        UNLISTED
    }

    private static final int LONGEST = 7;
    private static final Set<String> LINKS = Set.of("of", "the", "its", "his", "her", "their", "those", "these", "our");

    boolean isEmpty() {
        return from == to;
    }

    /// The phrase that starts at `at`, behind a number: "of its soldiers", "people", "Hamas militants".
    static NounPhrase at(Line line, int at) {
        int from = at;
        if (line.is(at, "of")) {
            while (from < at + 4 && line.isOneOf(from, LINKS)) {
                from++;
            }
        }
        int to = from;
        int people = -1;
        while (to - from < LONGEST && continues(line, to)) {
            people = line.has(to, Role.PEOPLE) ? to : people;
            if (people >= 0 && people < to && isVerbLike(line, to)) {
                break;
            }
            to++;
        }
        return of(line, from, to, people);
    }

    private static NounPhrase of(Line line, int from, int to, int people) {
        if (from == to) {
            return new NounPhrase(from, from, Kind.NONE);
        }
        for (int place = to - 1; place >= from && place > people; place--) {
            if (line.has(place, Role.THING) || isDeed(line.word(place))) {
                return new NounPhrase(from, to, Kind.THINGS);
            }
        }
        return people >= 0
                ? new NounPhrase(from, people + 1, Kind.PEOPLE)
                : new NounPhrase(from, to, line.is(from, "more") ? Kind.NONE : Kind.UNLISTED);
    }

    /// Nouns made from verbs name deeds, cases and matters, not people: convictions, registrations, indictments.
    private static boolean isDeed(String word) {
        return word.endsWith("tions") || word.endsWith("sions") || word.endsWith("ments");
    }

    private static boolean continues(Line line, int at) {
        return line.isInside(at)
                && !line.isMark(at)
                && !line.has(at, Role.FUNCTION)
                && !(line.has(at, Role.PAST) && !line.is(at, "displaced"))
                && !line.has(at, Role.ING)
                && !line.has(at, Role.ALONE)
                && !line.has(at, Role.NOUN)
                && !line.has(at, Role.MODAL);
    }

    private static boolean isVerbLike(Line line, int at) {
        String word = line.word(at);
        return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
    }
}
