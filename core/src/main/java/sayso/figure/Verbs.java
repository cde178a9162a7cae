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

    /// Participles that kill only together with what follows: "shot dead", "stoned to death".
    private static final Set<String> OPEN_ENDED = Set.of(
            "shot",
            "stabbed",
            "beaten",
            "hacked",
            "burned",
            "burnt",
            "blown",
            "crushed",
            "tortured",
            "found",
            "attacked",
            "ambushed",
            "abducted",
            "kidnapped",
            "rendered",
            "made",
            "left",
            "confirmed",
            "stoned",
            "clubbed",
            "waylaid",
            "caught",
            "dragged",
            "bludgeoned",
            "trampled",
            "starved",
            "frozen",
            "strangled");
    private static final Set<String> FATAL =
            Set.of("shot", "stabbed", "beaten", "wounded", "injured", "attacked", "struck", "hit", "poisoned");
    private static final Set<String> HEARSAY =
            Set.of("reported", "said", "confirmed", "known", "believed", "thought", "understood", "declared");
    private static final Set<String> PARTS_OF_DAY =
            Set.of("night", "morning", "evening", "afternoon", "early", "late", "yesterday", "today", "overnight");

    /// How many words may stand between "were" and its participle.
    private static final int FURTHEST = 8;

    private Verbs() {}

    /// What a participle at `at` counts: "killed", "shot dead", "killed or wounded", "taken hostage".
    static Maybe<Measure> participle(Line line, int at) {
        if (line.is(at - 1, "fatally") && line.isOneOf(at, FATAL)) {
            return Maybe.known(Measure.KILLED);
        }
        if (line.is(at, "found") && !line.is(at + 1, "dead")) {
            return deadly(line, at + 1);
        }
        if (line.isOneOf(at, OPEN_ENDED)) {
            return compound(line, at + 1);
        }
        if (line.is(at, "taken")
                && (line.is(at + 1, "hostage") || line.is(at + 1, "prisoner") || line.is(at + 1, "captive"))) {
            return Maybe.known(Measure.CAPTURED);
        }
        return line.measure(at, Role.PAST)
                .map(measure -> joined(line, at, measure))
                .orElse(
                        line.word(at).endsWith("ed") && line.is(at + 1, "and")
                                ? deadly(line, at + 2)
                                : Maybe.unknown());
    }

    /// "[found] murdered", "[waylaid and] shot dead": what ends in death; anything else counts nobody.
    private static Maybe<Measure> deadly(Line line, int at) {
        boolean listed = line.isOneOf(at, OPEN_ENDED) && !line.is(at, "found");
        Maybe<Measure> measure = listed ? compound(line, at + 1) : line.measure(at, Role.PAST);
        return measure.isKnownAnd(known -> known == Measure.KILLED) ? measure : Maybe.unknown();
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
                ? deadly(line, place).orElse(line.measure(at - 1, Role.PAST))
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
        while (place < at + FURTHEST && (line.has(place, Role.BE) || isAdverb(line, place))) {
            place++;
        }
        if (line.isOneOf(place, HEARSAY)) {
            return reported(line, place + 1).orElse(participle(line, place));
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

    /// "reportedly", "last night", "on Monday", ", Saturday night,".
    private static boolean isAdverb(Line line, int at) {
        boolean day = isDay(line, at) || (isDay(line, at + 1) && (line.is(at, "on") || line.is(at, ",")));
        boolean closed = line.is(at, ",") && (isDay(line, at - 1) || line.isOneOf(at - 1, PARTS_OF_DAY));
        return day
                || closed
                || line.isOneOf(at, ADVERBS)
                || line.isOneOf(at, PARTS_OF_DAY)
                || line.word(at).endsWith("ly")
                || line.is(at, "last");
    }

    private static boolean isDay(Line line, int at) {
        return line.isCapitalised(at) && line.word(at).endsWith("day");
    }

    /// "[are reported] dead", "[are said] to have died", "[is believed] to have been killed".
    private static Maybe<Measure> reported(Line line, int at) {
        if (line.is(at, "dead")) {
            return Maybe.known(Measure.KILLED);
        }
        return line.reads(at, "to have been")
                ? participle(line, at + 3)
                : line.reads(at, "to have") ? withoutObject(line, at + 2) : line.measure(at, Role.PAST);
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
