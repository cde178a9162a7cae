package sayso.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
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

    /// A stretch of the line and how many people it names; `unnumbered` of them without a number.
    private record Chain(int from, int to, long sum, int items, int unnumbered) {}

    /// Puts the sum in the place of the figures that it is made of.
    static void in(Line line, List<Draft> found) {
        List<Draft> sums = new ArrayList<>();
        BitSet summed = new BitSet();
        int at = 0;
        while (at < line.size()) {
            Chain chain = chain(line, at);
            Maybe<Draft> sum = chain.items() >= 2 && chain.unnumbered() > 0 ? sum(line, chain) : Maybe.unknown();
            for (Draft draft : sum.toList()) {
                sums.add(draft);
                summed.set(draft.from(), draft.to());
            }
            at = sum.isKnown() ? chain.to() : at + 1;
        }
        found.removeIf(draft -> !summed.get(draft.from(), draft.to()).isEmpty());
        found.addAll(sums);
    }

    private static Maybe<Draft> sum(Line line, Chain chain) {
        boolean among = line.reads(chain.from() - 4, "among the dead were")
                || line.reads(chain.from() - 4, "among the dead was");
        Amount whole = new Amount(chain.from(), chain.to(), chain.from(), Count.exactly(chain.sum()));
        int aged = Ages.end(line, chain.to());
        int behind = aged > chain.to() && line.is(aged, ",") ? aged + 1 : chain.to();
        NounPhrase phrase = new NounPhrase(behind, behind, NounPhrase.Kind.PEOPLE);
        Maybe<Measured> measured =
                among ? Maybe.known(new Measured(Measure.KILLED, "enumeration")) : MeasureRules.of(line, whole, phrase);
        return measured.map(known -> new Draft(
                chain.from(),
                chain.to(),
                chain.to(),
                whole.count(),
                known.measure(),
                Maybe.unknown(),
                among,
                "enumeration"));
    }

    private static Chain chain(Line line, int from) {
        Chain chain = new Chain(from, from, 0, 0, 0);
        int at = from;
        boolean isClosed = false;
        while (true) {
            Chain item = item(line, at, chain.items() > 0);
            if (item.items() == 0 || chain.items() == MOST) {
                return chain;
            }
            chain = new Chain(
                    from,
                    item.to(),
                    chain.sum() + item.sum(),
                    chain.items() + 1,
                    chain.unnumbered() + item.unnumbered());
            int behind = Ages.end(line, item.to());
            int next = joint(line, behind);
            if (isClosed || next == behind) {
                return isClosed ? chain : new Chain(from, from, 0, 0, 0);
            }
            isClosed = !line.is(next - 1, ",");
            at = next;
        }
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

    private static Chain item(Line line, int at, boolean isLater) {
        int from = line.isOneOf(at, Set.of("her", "his", "their", "the"))
                        && NumberReader.at(line, at + 1).isKnown()
                ? at + 1
                : at;
        Maybe<Numeral> number = NumberReader.at(line, from);
        if (number.isKnownAnd(numeral -> !numeral.isVague())) {
            Numeral numeral = number.or(new Numeral(from, from, 0, false));
            NounPhrase phrase = NounPhrase.at(line, numeral.to());
            boolean people = phrase.kind() == NounPhrase.Kind.PEOPLE;
            return new Chain(at, inside(line, phrase.to()), numeral.value(), people ? 1 : 0, 0);
        }
        Chain none = new Chain(at, at, 0, 0, 0);
        return People.at(line, at)
                .map(person -> person.isNew() || line.is(at, "the") || (!isLater && !line.isOneOf(at - 1, PREPOSITIONS))
                        ? new Chain(at, inside(line, person.to()), 1, 1, 1)
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
                    && to - at < 5
                    && (!line.has(to, Role.FUNCTION)
                            || line.isOneOf(to, Set.of("his", "her", "their", "the", "a", "same")))) {
                to++;
            }
        }
        return to;
    }
}
