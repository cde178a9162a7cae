package sayso.figure;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Verbs and phrases that count people, at a place of a line.
final class Verbs {
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "reportedly",
            "allegedly",
            "then",
            "still",
            "later",
            "fatally",
            "brutally",
            "all",
            "either",
            "instantly",
            "badly",
            "seriously",
            "critically",
            "severely",
            "now",
            "both",
            "slightly",
            "immediately",
            "apparently",
            "subsequently",
            "already",
            "yesterday");
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "the",
            "another",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "him",
            "them",
            "himself",
            "herself",
            "our",
            "some",
            "everyone",
            "all",
            "each",
            "more");

    /// How many words may stand between "were" and its participle.
    private static final int FURTHEST = 8;

    private Verbs() {}

    /// What a participle at `at` counts: "killed", "shot dead", "killed or wounded", "taken hostage".
    static Maybe<Measure> participle(Line line, int at) {
        if (line.is(at, "shot")
                || line.is(at, "stabbed")
                || line.is(at, "beaten")
                || line.is(at, "hacked")
                || line.is(at, "burned")
                || line.is(at, "burnt")
                || line.is(at, "blown")
                || line.is(at, "crushed")
                || line.is(at, "tortured")
                || line.is(at, "found")
                || line.is(at, "attacked")
                || line.is(at, "ambushed")
                || line.is(at, "abducted")
                || line.is(at, "kidnapped")
                || line.is(at, "rendered")
                || line.is(at, "made")
                || line.is(at, "left")
                || line.is(at, "confirmed")) {
            return compound(line, at + 1);
        }
        if (line.is(at, "taken")
                && (line.is(at + 1, "hostage") || line.is(at + 1, "prisoner") || line.is(at + 1, "captive"))) {
            return Maybe.known(Measure.CAPTURED);
        }
        return line.measure(at, Role.PAST).map(measure -> joined(line, at, measure));
    }

    private static Maybe<Measure> compound(Line line, int at) {
        int place = line.is(at, "and") || line.is(at, "to") ? at + 1 : at;
        if (line.is(place, "dead") || line.is(place, "death") || line.is(place, "killed")) {
            return Maybe.known(Measure.KILLED);
        }
        if (line.is(place, "homeless")) {
            return Maybe.known(Measure.DISPLACED);
        }
        return line.is(at, "and")
                        && (line.is(place, "beheaded") || line.is(place, "murdered") || line.is(place, "executed"))
                ? Maybe.known(Measure.KILLED)
                : line.measure(at - 1, Role.PAST);
    }

    private static Measure joined(Line line, int at, Measure measure) {
        boolean both = (line.is(at + 1, "or") || line.is(at + 1, "and") || line.is(at + 1, "/"))
                && line.measure(at + 2, Role.PAST).isKnownAnd(other -> isCasualty(other) && other != measure);
        boolean open = line.has(at + 3, Role.FUNCTION) || line.isMark(at + 3) || !line.isInside(at + 3);
        return both && open && isCasualty(measure) ? Measure.CASUALTIES : measure;
    }

    private static boolean isCasualty(Measure measure) {
        return measure == Measure.KILLED || measure == Measure.WOUNDED;
    }

    /// A verb without object at `at`: "died", "lost their lives", "went missing", "suffered injuries".
    static Maybe<Measure> withoutObject(Line line, int at) {
        if (line.reads(at, "lost their lives") || line.reads(at, "lost his life") || line.reads(at, "lost her life")) {
            return Maybe.known(Measure.KILLED);
        }
        if ((line.is(at, "sustained") || line.is(at, "suffered") || line.is(at, "received")) && hasInjury(line, at)) {
            return Maybe.known(Measure.WOUNDED);
        }
        if ((line.is(at, "went")
                        || line.is(at, "remain")
                        || line.is(at, "remained")
                        || line.is(at, "are")
                        || line.is(at, "were")
                        || line.is(at, "still")
                        || line.is(at, "is"))
                && line.is(at + 1, "missing")) {
            return Maybe.known(Measure.MISSING);
        }
        return line.measure(at, Role.ALONE);
    }

    private static boolean hasInjury(Line line, int at) {
        for (int place = at + 1; place < at + 5; place++) {
            if (line.is(place, "injuries") || line.is(place, "wounds") || line.is(place, "burns")) {
                return true;
            }
        }
        return false;
    }

    /// The participle that follows a form of "be" at `at`, over adverbs: "were reportedly killed".
    static Maybe<Measure> passive(Line line, int at) {
        if (!line.has(at, Role.BE)) {
            return Maybe.unknown();
        }
        int place = at + 1;
        while (place < at + FURTHEST
                && (line.has(place, Role.BE)
                        || line.isOneOf(place, ADVERBS)
                        || line.word(place).endsWith("ly")
                        || line.is(place, "last")
                        || line.is(place, "night"))) {
            place++;
        }
        if (line.is(place, "dead") || line.reads(place, "in critical condition")) {
            return Maybe.known(line.is(place, "dead") ? Measure.KILLED : Measure.WOUNDED);
        }
        return line.is(place, "missing")
                        || line.reads(place, "unaccounted for")
                        || line.reads(place, "feared dead")
                        || line.reads(place, "presumed dead")
                        || line.reads(place, "feared killed")
                ? Maybe.known(Measure.MISSING)
                : participle(line, place);
    }

    /// Whether the participle at `at` has no object behind it, so that it belongs to the noun before it.
    static boolean isWithoutObject(Line line, int at) {
        int next = at + 1;
        if (line.is(next, "and") && line.has(next + 1, Role.PAST)) {
            next += 2;
        }
        if (line.is(next, "dead") || line.is(next, "to")) {
            next += line.is(next, "to") ? 2 : 1;
        }
        boolean object = line.isOneOf(next, BEFORE_OBJECT) || NumberStart.is(line, next) || line.has(next, Role.PEOPLE);
        return !line.isInside(next)
                || line.isMark(next)
                || (!object && (line.has(next, Role.FUNCTION) || isTime(line, next)));
    }

    private static boolean isTime(Line line, int at) {
        return line.word(at).endsWith("day")
                || line.word(at).endsWith("ly")
                || line.is(at, "last")
                || line.is(at, "early")
                || line.is(at, "late")
                || line.is(at, "overnight")
                || line.is(at, "there")
                || line.is(at, "later")
                || line.is(at, "so")
                || line.is(at, "today");
    }

    /// Whether a modal or "to" stands before the verb at `at`, so that nothing has happened: "could kill", "to kill".
    static boolean isUnreal(Line line, int at) {
        for (int place = at - 1; place >= at - 4 && line.isInside(place); place--) {
            if (line.has(place, Role.MODAL)) {
                return true;
            }
            if (!line.has(place, Role.BE)
                    && !line.is(place, "have")
                    && !line.is(place, "not")
                    && !line.isOneOf(place, ADVERBS)
                    && !line.is(place, "even")) {
                return line.is(place, "to") && place == at - 1;
            }
        }
        return false;
    }
}
