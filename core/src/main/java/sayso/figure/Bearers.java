package sayso.figure;

import java.util.Set;
import sayso.reading.Maybe;

/// Finds whose losses a bare number counts: "6,000 casualties among the North’s troops", "troops sent to fight
/// abroad
/// have suffered 6,000 casualties".
final class Bearers {
    private static final Set<String> SUFFER = Set.of(
            "suffer",
            "suffers",
            "suffered",
            "suffering",
            "sustain",
            "sustains",
            "sustained",
            "sustaining",
            "incurred",
            "take",
            "takes",
            "took",
            "taken",
            "taking",
            "lose",
            "loses",
            "lost",
            "losing");
    private static final Set<String> PERFECT = Set.of("have", "has", "had", "already", "also", "reportedly");
    private static final Set<String> BODIES = Set.of(
            "army",
            "forces",
            "brigade",
            "battalion",
            "regiment",
            "division",
            "military",
            "navy",
            "unit",
            "units",
            "militia",
            "rebels",
            "police",
            "marines",
            "guard",
            "guards");
    private static final Set<String> OWNERS = Set.of("the", "its", "their", "all", "our", "his", "her");
    private static final Set<String> KIN = Set.of("'s", "’s", "'", "’");

    /// Tokens between the number and "among", and before the number up to its verb.
    private static final int NEAR = 5;

    /// Participles that no ending tells.
    private static final Set<String> SENT = Set.of("sent", "fighting", "led", "held", "caught", "left");

    private static final int FAR = 25;

    private Bearers() {}

    /// Who bore what the number that stands from `from` to before `to` counts.
    static Maybe<String> of(Line line, int from, int to) {
        return among(line, to).orElse(subject(line, from));
    }

    private static Maybe<String> among(Line line, int to) {
        for (int at = to; at < to + NEAR && line.isInside(at) && !line.isMark(at); at++) {
            if (line.is(at, "among")) {
                return phrase(line, at + 1);
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<String> subject(Line line, int from) {
        int verb = from - 1;
        while (verb > from - NEAR
                && line.isWord(verb)
                && !line.isOneOf(verb, SUFFER)
                && !line.has(verb, Role.FUNCTION)) {
            verb--;
        }
        if (!line.isOneOf(verb, SUFFER)) {
            return Maybe.unknown();
        }
        int first = verb;
        while (line.isOneOf(first - 1, PERFECT)) {
            first--;
        }
        int end = first;
        while (first > Math.max(0, end - FAR) && !isFence(line, first - 1)) {
            first--;
        }
        return phrase(line, first);
    }

    private static boolean isFence(Line line, int at) {
        boolean mark = line.isMark(at) && !line.isOneOf(at, KIN);
        return mark
                || line.has(at, Role.BE)
                || line.has(at, Role.MODAL)
                || line.isOneOf(at, PERFECT)
                || line.isOneOf(at, Set.of("that", "said", "says", "and", "but", "as", "when", "while", "after"));
    }

    /// The words up to the head noun of the phrase that begins at `from`, without its article.
    static Maybe<String> phrase(Line line, int from) {
        int first = line.isOneOf(from, OWNERS) ? from + 1 : from;
        int head = -1;
        int at = first;
        while ((line.isWord(at) && !isEnd(line, at)) || line.isOneOf(at, KIN)) {
            head = line.has(at, Role.PEOPLE) || line.isOneOf(at, BODIES) ? at : head;
            at++;
        }
        if (head < 0) {
            return Maybe.unknown();
        }
        StringBuilder words = new StringBuilder();
        for (int place = first; place <= head; place++) {
            words.append(words.isEmpty() || line.isOneOf(place, KIN) ? "" : " ")
                    .append(line.tokens().get(place).text());
        }
        return Maybe.known(words.toString());
    }

    private static boolean isEnd(Line line, int at) {
        return line.has(at, Role.FUNCTION)
                || line.has(at, Role.MODAL)
                || line.has(at, Role.PAST)
                || line.has(at, Role.ING)
                || line.has(at, Role.THING)
                || line.isOneOf(at, SUFFER)
                || line.isOneOf(at, SENT);
    }
}
