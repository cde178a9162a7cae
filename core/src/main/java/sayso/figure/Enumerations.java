package sayso.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Adds up people told of one by one: "a judge and seven members of his family" are 8.
final class Enumerations {
    private static final Set<String> INSIDE = Set.of("of", "'s", "’s", "from");

    private static final Set<String> BINDERS = Set.of("also", "another");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "of", "by", "at", "from", "to", "with", "for", "between", "near");

    private static final int MOST = 12;

    private Enumerations() {}

    /// People told apart by age and sex alone are one count: "two women and three boys". Soldiers and civilians stay
    /// two.
    private static final Set<String> KIN = Set.of(
            "women",
            "woman",
            "men",
            "man",
            "children",
            "child",
            "boys",
            "boy",
            "girls",
            "girl",
            "minors",
            "minor",
            "babies",
            "baby",
            "infants",
            "toddlers",
            "teenagers",
            "adults",
            "adult",
            "persons",
            "people",
            "others");

    /// A stretch of the line and how many people it names; `unnumbered` of its items without a number, `kin` told by
    /// age and sex.
    record Chain(int from, int to, long sum, int items, int unnumbered, int kin) {
        static Chain none(int at) {
            return new Chain(at, at, 0, 0, 0, 0);
        }
    }

    /// Puts the sum in the place of the figures that it is made of.
    static void in(Line line, List<Draft> found) {
        List<Draft> sums = new ArrayList<>();
        BitSet summed = new BitSet();
        int at = 0;
        while (at < line.size()) {
            Chain chain = NumberReader.at(line, at - 1).isKnown() ? Chain.none(at) : chain(line, at);
            boolean adds = chain.items() >= 2 && (chain.unnumbered() > 0 || chain.kin() == chain.items());
            Maybe<Draft> sum = adds ? sum(line, chain, found) : Maybe.unknown();
            for (Draft draft : sum.toList()) {
                sums.add(draft);
                summed.set(draft.from(), draft.to());
            }
            at = sum.isKnown() ? chain.to() : at + 1;
        }
        found.removeIf(draft -> !summed.get(draft.from(), draft.to()).isEmpty());
        found.addAll(sums);
    }

    private static Maybe<Draft> sum(Line line, Chain chain, List<Draft> found) {
        boolean among = line.reads(chain.from() - 4, "among the dead were")
                || line.reads(chain.from() - 4, "among the dead was");
        Amount whole = whole(chain, found);
        int aged = Ages.end(line, chain.to());
        int behind = aged > chain.to() && line.is(aged, ",") ? aged + 1 : chain.to();
        NounPhrase phrase = new NounPhrase(behind, behind, NounPhrase.Kind.PEOPLE);
        Maybe<Measured> measured =
                among ? Maybe.known(new Measured(Measure.KILLED, "enumeration")) : MeasureRules.of(line, whole, phrase);
        return measured.map(known -> new Draft(
                whole.from(),
                chain.to(),
                chain.to(),
                whole.count(),
                known.measure(),
                Maybe.unknown(),
                among,
                "enumeration"));
    }

    /// "At least three women and six children" are at least nine.
    private static Amount whole(Chain chain, List<Draft> found) {
        for (Draft first : found) {
            Bound bound = first.count().bound();
            boolean least = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
            if (least && first.from() < chain.from() && chain.from() < first.to()) {
                return new Amount(first.from(), chain.to(), chain.from(), Count.from(bound, chain.sum()));
            }
        }
        return new Amount(chain.from(), chain.to(), chain.from(), Count.exactly(chain.sum()));
    }

    static Chain chain(Line line, int from) {
        Chain chain = Chain.none(from);
        int at = from;
        boolean isClosed = false;
        while (true) {
            Chain item = chain.items() == 1 && isApposition(line, from, at)
                    ? Chain.none(at)
                    : item(line, at, chain.items() > 0);
            if (item.items() == 0 || chain.items() == MOST) {
                return isClosed ? Chain.none(from) : chain;
            }
            chain = new Chain(
                    from,
                    item.to(),
                    chain.sum() + item.sum(),
                    chain.items() + 1,
                    chain.unnumbered() + item.unnumbered(),
                    chain.kin() + item.kin());
            int behind = Ages.end(line, item.to());
            int next = joint(line, behind);
            if (isClosed || next == behind) {
                return isClosed ? chain : Chain.none(from);
            }
            isClosed = !line.is(next - 1, ",");
            at = next;
        }
    }

    /// "Ana Ruiz, an official of the ministry": the same person again.
    private static boolean isApposition(Line line, int name, int at) {
        return line.is(at - 1, ",")
                && line.isOneOf(at, Set.of("a", "an", "the"))
                && line.isCapitalised(name)
                && !line.isOneOf(name, Set.of("a", "an", "the"));
    }

    private static int joint(Line line, int at) {
        int next = line.is(at, ",") ? at + 1 : at;
        if (line.is(next, "and")) {
            return line.isOneOf(next + 1, BINDERS) ? next + 2 : next + 1;
        }
        if (line.reads(next, "as well as")) {
            return next + 3;
        }
        return line.reads(next, "along with") || line.reads(next, "together with") ? next + 2 : next;
    }

    private static boolean isKin(Line line, NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PEOPLE && line.isOneOf(phrase.to() - 1, KIN);
    }

    /// One person or one number of people; no items where nobody is named.
    static Chain item(Line line, int at, boolean isLater) {
        int from = line.isOneOf(at, Set.of("her", "his", "their", "the"))
                        && NumberReader.at(line, at + 1).isKnown()
                ? at + 1
                : at;
        Maybe<Numeral> number = NumberReader.at(line, from);
        if (number.isKnownAnd(numeral -> !numeral.isVague())) {
            Numeral numeral = number.or(new Numeral(from, from, 0, false));
            NounPhrase phrase = NounPhrase.at(line, numeral.to());
            boolean people = phrase.kind() == NounPhrase.Kind.PEOPLE;
            return new Chain(
                    at, inside(line, phrase.to()), numeral.value(), people ? 1 : 0, 0, isKin(line, phrase) ? 1 : 0);
        }
        Chain none = Chain.none(at);
        return People.at(line, at)
                .map(person -> person.isNew() || line.is(at, "the") || (!isLater && !line.isOneOf(at - 1, PREPOSITIONS))
                        ? new Chain(at, inside(line, person.to()), 1, 1, 1, 0)
                        : none)
                .or(none);
    }

    /// Over "of his family".
    private static int inside(Line line, int at) {
        int to = at;
        if (line.isOneOf(to, INSIDE)) {
            to++;
            while (line.isWord(to)
                    && !line.is(to, "and")
                    && !line.has(to, Role.BE)
                    && !line.has(to, Role.PAST)
                    && (to - at < 5 || (to - at < 8 && line.isCapitalised(to)))
                    && !NumberStart.is(line, to)
                    && (!line.has(to, Role.FUNCTION)
                            || line.isOneOf(to, Set.of("his", "her", "their", "the", "a", "same")))) {
                to++;
            }
        }
        return to;
    }
}
