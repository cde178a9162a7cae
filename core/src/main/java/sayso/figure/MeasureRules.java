package sayso.figure;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Finds what a number counts from the words around it. The rules are asked in order; the first that knows wins.
final class MeasureRules {
    private static final int FAR = 26;
    private static final Set<String> BREAKS = Set.of(
            ";", ".", ":", "when", "after", "as", "while", "because", "if", "before", "said", "says", "told", "but");
    private static final Set<String> LIVES =
            Set.of("claimed", "claiming", "took", "taking", "cost", "costing", "lost", "claims");
    private static final Set<String> REACHING = Set.of(
            "to",
            "at",
            "of",
            "is",
            "was",
            "are",
            "were",
            "reached",
            "been",
            "passed",
            "exceeded",
            "hit",
            "reaching",
            "topped",
            "stood",
            "from");
    private static final Set<String> OPENERS = Set.of(
            "of",
            "the",
            "to",
            "down",
            "out",
            "another",
            "a",
            "dead",
            "death",
            "both",
            "all",
            "off",
            ",",
            "total",
            "as",
            "even",
            "only",
            "just",
            "further",
            "additional",
            "these",
            "those",
            "his",
            "her",
            "their",
            "family");

    /// "the deaths of all 12", "the death of, at least, seven".
    private static final Set<String> BEFORE_COUNT = Set.of("the", "all", ",", "at", "least");

    /// Of whom an army can lose some; a firm loses workers and a club players.
    private static final Set<String> FORCES = Set.of(
            "soldiers",
            "troops",
            "fighters",
            "servicemen",
            "marines",
            "militants",
            "rebels",
            "sailors",
            "policemen",
            "peacekeepers",
            "commandos",
            "gunmen",
            "infantrymen",
            "paratroopers",
            "men");

    private static final Set<String> COMMANDS = Set.of(
            "army",
            "forces",
            "brigade",
            "battalion",
            "regiment",
            "division",
            "military",
            "navy",
            "unit",
            "militia",
            "rebels",
            "police",
            "corps",
            "company",
            "squad",
            "platoon",
            "side",
            "guerrillas");

    private static final Set<String> PLACES =
            Set.of("cities", "towns", "villages", "districts", "provinces", "states", "regions", "countries");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private MeasureRules() {}

    static Maybe<Measured> of(Line line, Amount amount, NounPhrase phrase) {
        Maybe<Measured> head = head(line, amount, phrase);
        boolean state =
                head.isKnownAnd(known -> known.measure() == Measure.CAPTURED || known.measure() == Measure.DETAINED);
        return (state ? Maybe.<Measured>unknown() : head)
                .orElse(verbBefore(line, amount, phrase))
                .orElse(nounBefore(line, amount, phrase))
                .orElse(verbAfter(line, amount, phrase))
                .orElse(toll(line, amount, phrase))
                .orElse(lost(line, amount, phrase))
                .orElse(head);
    }

    /// "410 deaths", "more than 900 wounded", "three dead", "10 lives" behind "claimed".
    private static Maybe<Measured> head(Line line, Amount amount, NounPhrase phrase) {
        int head = phrase.kind() == NounPhrase.Kind.NONE
                        || phrase.kind() == NounPhrase.Kind.UNLISTED
                        || phrase.kind() == NounPhrase.Kind.PEOPLE
                ? phrase.to()
                : -1;
        if (line.is(head, "lives") || line.is(head - 1, "lives")) {
            return line.isOneOf(amount.from() - 1, LIVES) || line.is(amount.from() - 1, "of")
                    ? found(Measure.KILLED, "number-lives")
                    : Maybe.unknown();
        }
        if (line.reads(head, "killed and wounded")
                || line.reads(head, "killed or wounded")
                || line.reads(head, "killed and injured")
                || line.reads(head, "dead and wounded")
                || line.reads(head, "dead or wounded")
                || line.reads(head, "dead or injured")) {
            return found(Measure.CASUALTIES, "number-noun");
        }
        boolean adjective =
                line.isOneOf(head, Set.of("wounded", "injured", "missing")) && !Verbs.isWithoutObject(line, head);
        boolean murders = line.isOneOf(head, Set.of("murders", "killings", "death")) && line.is(amount.to(), "of");
        return adjective || murders || isDefeat(line, amount, head)
                ? Maybe.unknown()
                : line.measure(head, Role.NOUN).map(measure -> new Measured(measure, "number-noun"));
    }

    /// "two losses by the Blues": teams lose games; armies lose more, and to nobody.
    private static boolean isDefeat(Line line, Amount amount, int head) {
        boolean few = amount.count().high().isKnownAnd(high -> high < Others.MANY);
        return line.is(head, "losses") && (few || line.isOneOf(head + 1, Set.of("by", "to", "against")));
    }

    /// "killing at least 12", "kidnapped 35 others", "shot dead three men".
    private static Maybe<Measured> verbBefore(Line line, Amount amount, NounPhrase phrase) {
        int at = amount.from() - 1;
        if (phrase.kind() == NounPhrase.Kind.THINGS) {
            return Maybe.unknown();
        }
        for (int steps = 0; steps < 4 && at >= 0; steps++, at--) {
            Maybe<Measure> measure = active(line, at);
            if (measure.isKnown()) {
                return Verbs.isUnreal(line, at) || isPassiveBefore(line, at)
                        ? Maybe.unknown()
                        : measure.map(known -> new Measured(known, "verb-number"));
            }
            if (!line.isOneOf(at, OPENERS)) {
                return Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }

    /// "were killed, 12 of them": the verb belongs to what stands before it.
    private static boolean isPassiveBefore(Line line, int at) {
        return line.has(at, Role.PAST) && (line.has(at - 1, Role.BE) || line.is(at + 1, ","));
    }

    private static Maybe<Measure> active(Line line, int at) {
        boolean dead = line.is(at, "shot") && (line.is(at + 1, "dead") || line.reads(at + 1, "to death"));
        boolean death = (line.word(at).endsWith("ed")
                        || line.word(at).endsWith("ing")
                        || line.is(at, "burnt")
                        || line.is(at, "shot"))
                && line.reads(at + 1, "to death");
        if (dead || death || (line.is(at, "shooting") && line.is(at + 1, "dead"))) {
            return Maybe.known(Measure.KILLED);
        }
        boolean sold = line.is(at, "sent") || line.is(at, "send");
        Maybe<Measure> measure =
                line.measure(at, Role.PAST).orElse(line.measure(at, Role.ING)).orElse(line.measure(at, Role.BASE));
        Maybe<Measure> took = line.reads(at, "taken hostage") ? Maybe.known(Measure.CAPTURED) : Maybe.unknown();
        return sold ? Maybe.known(Measure.DEPLOYED) : measure.orElse(took);
    }

    /// "the deaths of 12 people", "a deployment of 900".
    private static Maybe<Measured> nounBefore(Line line, Amount amount, NounPhrase phrase) {
        int at = phrase.kind() == NounPhrase.Kind.THINGS ? -1 : amount.from() - 1;
        while (at > amount.from() - 6 && line.isOneOf(at, BEFORE_COUNT)) {
            at--;
        }
        if (!line.is(at, "of")) {
            return Maybe.unknown();
        }
        // money is lost too: losses are people's where the words name them
        boolean people = phrase.kind() == NounPhrase.Kind.PEOPLE || line.is(amount.to(), "among");
        if (line.is(at - 1, "casualties") || (line.is(at - 1, "losses") && people)) {
            return found(Measure.CASUALTIES, "noun-of-number");
        }
        if (line.is(at - 1, "deployment") || line.is(at - 1, "force") || line.is(at - 1, "contingent")) {
            return found(Measure.DEPLOYED, "noun-of-number");
        }
        Set<String> deaths = Set.of(
                "death",
                "deaths",
                "killing",
                "murder",
                "massacre",
                "execution",
                "bodies",
                "lives",
                "slaughter",
                "beheading",
                "assassination",
                "killings",
                "corpses",
                "remains",
                "murders");
        if (line.isOneOf(at - 1, deaths)) {
            return found(Measure.KILLED, "noun-of-number");
        }
        return Set.of("arrest", "arrests", "detention").contains(line.word(at - 1))
                ? found(Measure.DETAINED, "noun-of-number")
                : Set.of("abduction", "kidnapping").contains(line.word(at - 1))
                        ? found(Measure.CAPTURED, "noun-of-number")
                        : Maybe.unknown();
    }

    /// "14 others wounded", "nine soldiers were killed", "12 people have died".
    private static Maybe<Measured> verbAfter(Line line, Amount amount, NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.THINGS) {
            return Maybe.unknown();
        }
        Maybe<Measure> main = line.isOneOf(phrase.to(), Set.of("who", "that"))
                ? pastRelative(line, phrase.to() + 1)
                : Maybe.unknown();
        if (main.isKnown()) {
            return main.map(measure -> new Measured(measure, "number-verb"));
        }
        boolean seenVerb = false;
        // "many families facing hunger" says what they do themselves
        int far = amount.count().low().isKnown() || !line.word(phrase.to()).endsWith("ing") ? FAR : 1;
        for (int at = phrase.to(); at < Math.min(line.size(), phrase.to() + far); at++) {
            Maybe<Measure> measure = agrees(line, at, amount) ? verb(line, at, phrase) : Maybe.unknown();
            if (measure.isKnown()) {
                // "the shift on which he died" tells of him alone
                boolean his = line.isOneOf(at - 1, Set.of("he", "she"));
                return his || (Verbs.isUnreal(line, at) && !line.is(at, "leave"))
                        ? Maybe.unknown()
                        : measure.map(known -> new Measured(known, "number-verb"));
            }
            if (line.isOneOf(at, BREAKS)
                    || line.has(at, Role.ING)
                    || line.has(at, Role.PAST)
                    || line.has(at, Role.ALONE)) {
                return Maybe.unknown();
            }
            boolean another = NumberStart.is(line, at)
                    && !line.is(at - 1, "aged")
                    && !line.is(at, "one")
                    && !isNumberOfPlaces(line, at);
            if (another && (seenVerb || !isLinked(line, at))) {
                return Maybe.unknown();
            }
            seenVerb |= line.word(at).endsWith("ed") && at > phrase.to() && !line.isMark(at - 1);
            if (phrase.isEmpty() && line.is(at, ",") && at == phrase.to() && !line.is(at + 1, "including")) {
                return Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }

    /// "106 protesters in 21 cities have been killed": the second number tells where.
    private static boolean isNumberOfPlaces(Line line, int at) {
        boolean where = line.is(at - 1, "in") || line.is(at - 1, "across");
        return where && (line.isOneOf(at + 1, PLACES) || line.isOneOf(at + 2, PLACES));
    }

    /// "six children who were taken from a school were killed": the second verb is what the sentence tells of them.
    private static Maybe<Measure> pastRelative(Line line, int from) {
        int verb = from;
        while (line.has(verb, Role.BE) || line.isOneOf(verb, Set.of("had", "have"))) {
            verb++;
        }
        for (int at = verb + 1; at < from + FAR && line.isInside(at); at++) {
            boolean finite = line.is(at, "were") || line.reads(at, "have been") || line.reads(at, "had been");
            boolean own =
                    line.isOneOf(at - 1, Set.of("and", "who", "they", "others", "or")) || line.isOneOf(at, BREAKS);
            if (own || NumberStart.is(line, at)) {
                return Maybe.unknown();
            }
            if (finite) {
                return Verbs.isUnreal(line, at)
                        ? Maybe.unknown()
                        : Verbs.passive(line, line.is(at, "were") ? at : at + 1);
            }
        }
        return Maybe.unknown();
    }

    /// "who wrote for two dailies, was killed": two would have been "were killed", unless they are a family or a
    /// group.
    private static boolean agrees(Line line, int at, Amount amount) {
        boolean several = amount.count().low().isKnownAnd(low -> low > 1);
        return !line.is(at, "was") || !several || line.is(amount.from() - 1, "of") || line.is(amount.to(), "-");
    }

    private static boolean isLinked(Line line, int at) {
        return line.is(at - 1, "and")
                || line.is(at - 1, ",")
                || line.is(at - 1, "(")
                || line.isOneOf(at - 1, DASHES)
                || line.is(at - 1, "including")
                || line.is(at - 1, "plus")
                || line.is(at - 1, "with")
                || line.is(at - 1, "least")
                || (line.is(at - 1, "to") && NumberReader.at(line, at - 2).isKnown());
    }

    private static Maybe<Measure> verb(Line line, int at, NounPhrase phrase) {
        Maybe<Measure> finite = Verbs.passive(line, at).orElse(Verbs.withoutObject(line, at));
        boolean direct = !line.is(at - 1, "have")
                && !line.is(at - 1, "had")
                && !line.is(at - 1, "has")
                && !line.is(at - 1, "who")
                && !line.is(at - 1, "and");
        boolean near = at <= phrase.to() + 1 || line.is(at - 1, ",");
        Maybe<Measure> participle =
                direct && near && Verbs.isWithoutObject(line, at) ? Verbs.participle(line, at) : Maybe.unknown();
        Maybe<Measure> dead = at == phrase.to() && line.is(at, "dead") ? Maybe.known(Measure.KILLED) : Maybe.unknown();
        Maybe<Measure> homeless =
                at == phrase.to() && line.is(at, "homeless") ? Maybe.known(Measure.DISPLACED) : Maybe.unknown();
        return finite.orElse(participle).orElse(dead).orElse(homeless).orElse(leaving(line, at));
    }

    /// "told hundreds of villagers to leave their homes".
    private static Maybe<Measure> leaving(Line line, int at) {
        return (line.is(at, "leave") || line.is(at, "left")) && line.reads(at + 1, "their homes")
                ? Maybe.known(Measure.DISPLACED)
                : Maybe.unknown();
    }

    /// "the death toll has reached 87", "the number of nurses killed had grown to 31".
    private static Maybe<Measured> toll(Line line, Amount amount, NounPhrase phrase) {
        if (!line.isOneOf(amount.from() - 1, REACHING) || phrase.kind() == NounPhrase.Kind.THINGS) {
            return Maybe.unknown();
        }
        for (int at = amount.from() - 1; at >= Math.max(0, amount.from() - 22); at--) {
            if (line.is(at, "toll")) {
                boolean unreal =
                        line.reads(at + 1, "could") || line.reads(at + 1, "may") || line.reads(at + 1, "might");
                return unreal
                        ? Maybe.unknown()
                        : found(line.is(at - 1, "casualty") ? Measure.CASUALTIES : Measure.KILLED, "toll");
            }
            if (line.is(amount.from() - 1, "at") && isPut(line, at)) {
                return line.measure(at, Role.NOUN).map(measure -> new Measured(measure, "put-at"));
            }
            if (line.reads(at, "number of") || line.reads(at, "total of")) {
                return numberOf(line, at + 2, amount.from());
            }
            // a full stop within a sentence is an abbreviation's
            if (line.isOneOf(at, BREAKS) && !line.is(at, "as") && !line.is(at, ".")) {
                return Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }

    /// "put the casualties at", "puts its dead at".
    private static boolean isPut(Line line, int noun) {
        for (int at = noun - 1; at >= noun - 5; at--) {
            if (line.isOneOf(at, Set.of("put", "puts", "putting", "estimated", "estimates", "estimate"))) {
                return line.measure(noun, Role.NOUN).isKnown();
            }
        }
        return false;
    }

    /// "The brigade lost about 40 men", dead or wounded; not "lost 40 men to rivals", and men only where an army
    /// loses them.
    private static Maybe<Measured> lost(Line line, Amount amount, NounPhrase phrase) {
        int verb = amount.from() - 1;
        boolean force = line.isOneOf(phrase.to() - 1, FORCES) && !line.is(phrase.to(), "to");
        if (!force || !line.isOneOf(verb, Set.of("lost", "lose", "losing")) || Verbs.isUnreal(line, verb)) {
            return Maybe.unknown();
        }
        boolean army = !line.is(phrase.to() - 1, "men");
        for (int at = verb - 1; at >= Math.max(0, verb - 8); at--) {
            army |= line.isOneOf(at, COMMANDS);
        }
        return army ? found(Measure.CASUALTIES, "lost-number") : Maybe.unknown();
    }

    private static Maybe<Measured> numberOf(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            Maybe<Measure> measure = line.measure(at, Role.PAST).orElse(line.measure(at, Role.NOUN));
            if (measure.isKnown()) {
                return measure.map(known -> new Measured(known, "number-of"));
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<Measured> found(Measure measure, String rule) {
        return Maybe.known(new Measured(measure, rule));
    }
}
