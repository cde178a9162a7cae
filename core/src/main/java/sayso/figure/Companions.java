package sayso.figure;

import java.util.List;
import java.util.Set;
import sayso.reading.Count;
import sayso.reading.Maybe;

/// Adds up a victim and those who shared the fate: "the mayor was killed along with his wife and 10 others" are 12.
final class Companions {
    private static final Set<String> BREAKS =
            Set.of(";", "when", "after", "as", "while", "because", "that", "who", "before", "and", "but");

    /// How many words may stand between the verb and "along with".
    private static final int FAR = 12;

    private Companions() {}

    /// Puts the sum in the place of the figures that it is made of.
    static void in(Line line, List<Draft> found) {
        for (Draft victim : Victims.in(line)) {
            if (victim.rule().equals(Victims.SUBJECT)) {
                sum(line, victim).toList().forEach(sum -> {
                    found.removeIf(draft -> draft.from() < sum.to() && sum.from() < draft.to());
                    found.add(sum);
                });
            }
        }
    }

    private static Maybe<Draft> sum(Line line, Draft victim) {
        int from = victim.end();
        for (int at = from; at < from + FAR && line.isInside(at); at++) {
            int people = line.reads(at, "along with") || line.reads(at, "together with")
                    ? at + 2
                    : line.is(at, "alongside") ? at + 1 : line.is(at, "with") ? withOthers(line, at + 1) : -1;
            if (people > 0) {
                return sum(line, victim, people);
            }
            if (line.isOneOf(at, BREAKS)) {
                return Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }

    /// "with four others": a bare "with" also tells of weapons and wounds.
    private static int withOthers(Line line, int at) {
        Maybe<Numeral> number = NumberReader.at(line, at);
        return number.isKnownAnd(numeral -> line.is(numeral.to(), "others")) ? at : -1;
    }

    private static Maybe<Draft> sum(Line line, Draft victim, int at) {
        Enumerations.Chain several = Enumerations.chain(line, at);
        Enumerations.Chain others = several.items() > 1 ? several : Enumerations.item(line, at, false);
        return others.items() == 0
                ? Maybe.unknown()
                : Maybe.known(new Draft(
                        victim.from(),
                        others.to(),
                        others.to(),
                        Count.exactly(1 + others.sum()),
                        victim.measure(),
                        Maybe.unknown(),
                        false,
                        "companions"));
    }
}
