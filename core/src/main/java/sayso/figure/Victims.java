package sayso.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Counts one for a verb with a single victim and no number: "a soldier was killed", "shot dead the village chief".
final class Victims {
    private static final Set<String> STARTS = Set.of(
            "when",
            "after",
            "as",
            "while",
            "that",
            "because",
            "before",
            "but",
            "where",
            "said",
            "say",
            "says",
            "reported",
            ";",
            ":",
            "“",
            "\"",
            "-",
            "--",
            "–",
            "—");
    /// The name of the rule for who suffers what the verb tells.
    static final String SUBJECT = "subject-verb";

    private static final Set<String> SINGULAR = Set.of("was", "is", "has", "being");
    private static final Set<String> PLACING = Set.of("in", "on", "at", "near", "during");
    private static final Count COUPLE = Count.exactly(2);
    private static final int FAR = 30;
    private static final int OPENING = 10;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final int INSERTED = 15;

    private Victims() {}

    static List<Draft> in(Line line) {
        List<Draft> found = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            subject(line, at).orElse(object(line, at)).toList().forEach(found::add);
        }
        return found;
    }

    private static Maybe<Draft> subject(Line line, int at) {
        boolean couple = line.isOneOf(at, Set.of("were", "have"));
        Maybe<Measure> measure = line.isOneOf(at, SINGULAR) || couple
                ? Verbs.passive(line, line.isOneOf(at, Set.of("has", "have")) ? at + 1 : at)
                : died(line, at);
        if (!measure.isKnown() || Verbs.isUnreal(line, at)) {
            return Maybe.unknown();
        }
        int start = start(line, at);
        for (int place = start; place < at; place++) {
            if (countsPeople(line, place) && !isAge(line, place)) {
                return Maybe.unknown();
            }
        }
        return People.at(line, start)
                .map(person -> draft(line, person, at + 1, new Measured(measure.or(Measure.OTHER), SUBJECT)))
                .toList()
                .stream()
                .filter(draft -> !couple || draft.count().equals(COUPLE))
                .filter(draft -> People.countsOne(draft.measure(), isNew(line, start)))
                .map(Maybe::known)
                .findFirst()
                .orElseGet(Maybe::unknown);
    }

    private static boolean countsPeople(Line line, int at) {
        return NumberReader.at(line, at)
                .isKnownAnd(number -> !line.is(at, "one")
                        && (NounPhrase.at(line, number.to()).kind() == NounPhrase.Kind.PEOPLE
                                || line.is(number.to(), "were")));
    }

    private static boolean isNew(Line line, int at) {
        return People.at(line, at).map(People::isNew).or(false);
    }

    /// "Ana Ruiz, 25, was killed": an age between commas is no count.
    private static boolean isAge(Line line, int at) {
        return (line.is(at - 1, ",") && line.is(at + 1, ","))
                || line.is(at - 1, "aged")
                || line.word(at + 1).startsWith("year");
    }

    private static Maybe<Measure> died(Line line, int at) {
        boolean own =
                line.isOneOf(at, Set.of("killed", "hanged")) && line.isOneOf(at + 1, Set.of("himself", "herself"));
        boolean singular = own || (line.is(at, "died") && !line.is(at - 1, "who") && !line.is(at - 1, "have"));
        return singular ? Maybe.known(Measure.KILLED) : Maybe.unknown();
    }

    private static int start(Line line, int at) {
        int start = at;
        while (start > 0 && at - start < FAR && !isStart(line, start - 1)) {
            int dash = line.isOneOf(start - 1, DASHES) ? opening(line, start - 1) : -1;
            start = dash >= 0 ? dash : start - 1;
        }
        return pastOpening(line, start, at);
    }

    /// "who reported on crime" is the victim's work, not the report's word.
    private static boolean isStart(Line line, int at) {
        boolean dash = line.isOneOf(at, DASHES) && opening(line, at) >= 0;
        return line.isOneOf(at, STARTS) && !line.is(at - 1, "who") && !dash;
    }

    /// Where the dash stands that the one at `at` closes: "a muezzin -- the man who calls to prayer -- was killed".
    private static int opening(Line line, int at) {
        for (int place = at - 2; place >= Math.max(1, at - INSERTED); place--) {
            if (line.is(place, line.word(at))) {
                return place;
            }
        }
        return -1;
    }

    /// Past "On Friday," and "In the north,".
    private static int pastOpening(Line line, int start, int verb) {
        for (int at = start; line.isOneOf(start, PLACING) && at < Math.min(verb, start + OPENING); at++) {
            if (line.is(at, ",") && People.at(line, at + 1).isKnown()) {
                return at + 1;
            }
        }
        return start;
    }

    private static Maybe<Draft> object(Line line, int at) {
        Maybe<Measure> measure = active(line, at);
        if (!measure.isKnown() || Verbs.isUnreal(line, at) || line.has(at - 1, Role.BE) || line.is(at - 1, "people")) {
            return Maybe.unknown();
        }
        int object = at + 1;
        while (line.is(object, "dead")
                || line.is(object, "to")
                || line.is(object, "death")
                || line.is(object, "of")
                || line.is(object, "down")) {
            object++;
        }
        Maybe<People> person =
                NumberStart.is(line, object) && !line.is(object, "one") ? Maybe.unknown() : People.at(line, object);
        return person.isKnownAnd(one -> People.countsOne(measure.or(Measure.OTHER), one.isNew()))
                ? person.map(one -> draft(line, one, one.to(), new Measured(measure.or(Measure.OTHER), "verb-object")))
                : Maybe.unknown();
    }

    private static Maybe<Measure> active(Line line, int at) {
        boolean far =
                line.isOneOf(at, Set.of("hacked", "stabbed", "beat", "shot", "tortured", "burned", "clubbed", "stoned"))
                        && toDeath(line, at + 2);
        boolean dead = far || (line.is(at, "shot") && line.is(at + 1, "dead")) || line.reads(at + 1, "to death");
        boolean noun = (line.is(at, "death") && line.is(at + 1, "of"))
                || (line.is(at, "killing") && line.is(at + 1, "of"))
                || (line.is(at, "murder") && line.is(at + 1, "of"))
                || (line.is(at, "assassination") && line.is(at + 1, "of"));
        return dead || noun
                ? Maybe.known(Measure.KILLED)
                : line.measure(at, Role.PAST).orElse(line.measure(at, Role.ING));
    }

    private static boolean toDeath(Line line, int from) {
        for (int at = from; at < from + 8; at++) {
            if (line.reads(at, "to death")) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Line line, People person, int end, Measured measured) {
        StringBuilder words = new StringBuilder();
        for (int at = person.isNew() || line.is(person.from(), "the") ? person.from() + 1 : person.from();
                at < person.to();
                at++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(line.tokens().get(at).text());
        }
        return new Draft(
                person.from(),
                person.to(),
                end,
                line.is(person.to() - 1, "couple") ? COUPLE : Count.exactly(1),
                measured.measure(),
                Maybe.ofText(words.toString()),
                false,
                measured.rule());
    }
}
