package sayso.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.Span;

/// Makes the figures of one sentence: numbers with their measures, zero counts, victims without a number.
final class Drafts {
    private static final Set<String> PART_CUES = Set.of("including", "them", "whom", "among", "includes");

    private static final Set<String> QUANTIFIERS = Set.of("more", "other", "additional", "further", "extra", "many");
    private static final Set<String> TALLIES = Set.of("toll", "number-of");
    private static final int NEAR = 8;

    private Drafts() {}

    /// In order of their place; none overlaps another.
    static List<Draft> in(Line line, Calendar calendar) {
        List<Draft> found = numbered(line, calendar);
        ZeroCounts.in(line).forEach(found::add);
        Enumerations.in(line, found);
        Companions.in(line, found);
        BitSet taken = new BitSet();
        found.forEach(draft -> taken.set(draft.from(), draft.to()));
        Victims.in(line).forEach(draft -> addFree(found, taken, draft));
        found.sort(Comparator.comparingInt(Draft::from));
        return found;
    }

    private static void addFree(List<Draft> found, BitSet taken, Draft draft) {
        if (taken.get(draft.from(), draft.to()).isEmpty()) {
            taken.set(draft.from(), draft.to());
            found.add(draft);
        }
    }

    private static List<Draft> numbered(Line line, Calendar calendar) {
        List<Draft> found = new ArrayList<>();
        for (Amount amount : AmountReader.in(line)) {
            Span digits = line.span(amount.digits(), amount.to());
            if (!calendar.overlaps(digits) && isCount(line, amount)) {
                draft(line, amount, found).toList().forEach(found::add);
            }
        }
        return found;
    }

    /// Not the "one" of "no one" and "one of the most", not a year, not a day of a month.
    private static boolean isCount(Line line, Amount amount) {
        boolean pronoun = line.is(amount.from(), "one")
                && (line.is(amount.from() - 1, "no") || line.is(amount.from() - 1, "any"));
        boolean day = (line.isWord(amount.to()) && Months.is(line.word(amount.to())))
                || Months.is(line.word(amount.from() - 1));
        String digits = line.word(amount.digits());
        boolean year = amount.to() == amount.digits() + 1
                && digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && digits.chars().allMatch(Character::isDigit)
                && (line.is(amount.digits() - 1, "in")
                        || line.is(amount.digits() - 1, "since")
                        || line.is(amount.digits() - 1, "of")
                        || line.is(amount.digits() - 1, ",")
                        || (line.isMark(amount.digits() + 1) && !line.has(amount.digits() - 1, Role.PAST)));
        boolean parent = line.is(amount.from() - 1, "of")
                && line.isOneOf(amount.from() - 2, Set.of("mother", "father", "mum", "dad"));
        return !pronoun && !day && !year && !parent && !Ages.is(line, amount);
    }

    private static Maybe<Draft> draft(Line line, Amount amount, List<Draft> before) {
        NounPhrase phrase = NounPhrase.at(line, amount.to());
        boolean isPart = isPart(line, amount) || Fellows.are(line, phrase);
        Maybe<Measured> measured = OutOf.strength(line, amount, before)
                .orElse(bracketed(line, amount, phrase, before))
                .orElse(Replaced.of(line, amount, phrase, before))
                .orElse(MeasureRules.of(line, amount, phrase))
                .orElse(Fellows.of(line, phrase))
                .orElse(inherited(line, amount, phrase, before))
                .orElse(Others.of(line, amount, phrase));
        boolean says = amount.count().low().isKnown() || amount.count().high().isKnown();
        boolean empty = measured.isKnownAnd(known -> known.measure() == Measure.OTHER) && !says;
        return (empty ? Maybe.<Measured>unknown() : measured)
                .map(known -> new Draft(
                        amount.from(),
                        amount.to(),
                        phrase.to(),
                        amount.count(),
                        known.measure(),
                        population(line, phrase)
                                .orElse(bearers(line, amount, phrase, known))
                                .orElse(
                                        known.measure() == Measure.OTHER
                                                ? Maybe.unknown()
                                                : Shared.with(line, amount, phrase, before)),
                        isPart,
                        known.rule()));
    }

    /// "15 people died (13 civilians) and 53 were hurt": a part of what stands before the bracket.
    private static Maybe<Measured> bracketed(Line line, Amount amount, NounPhrase phrase, List<Draft> before) {
        boolean inside = line.is(amount.from() - 1, "(") && phrase.kind() == NounPhrase.Kind.PEOPLE;
        return inside ? inherited(line, amount, phrase, before) : Maybe.unknown();
    }

    private static boolean isPart(Line line, Amount amount) {
        return line.is(amount.from() - 1, "(")
                || line.isOneOf(amount.from() - 1, PART_CUES)
                || line.reads(amount.to(), "of them")
                || line.reads(amount.to(), "of whom");
    }

    private static Maybe<String> population(Line line, NounPhrase phrase) {
        StringBuilder words = new StringBuilder();
        for (int at = headStart(line, phrase); at < phrase.to(); at++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(line.tokens().get(at).text());
        }
        return phrase.kind() == NounPhrase.Kind.THINGS ? Maybe.unknown() : Maybe.ofText(words.toString());
    }

    /// Who is meant where the number counts no persons by name: "6,000 casualties".
    private static Maybe<String> bearers(Line line, Amount amount, NounPhrase phrase, Measured measured) {
        if (TALLIES.contains(measured.rule()) && phrase.isEmpty()) {
            return Tallied.before(line, amount.from());
        }
        return switch (measured.measure()) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED ->
                phrase.isEmpty() ? Bearers.of(line, amount.from(), amount.to()) : Maybe.unknown();
            case DETAINED, DISPLACED, DEPLOYED, OTHER -> Maybe.unknown();
        };
    }

    /// Past what counts: "the 15,000 soldiers" and "more soldiers" are soldiers.
    private static int headStart(Line line, NounPhrase phrase) {
        int at = phrase.from();
        while (at < phrase.to()) {
            int next = line.isOneOf(at, QUANTIFIERS)
                    ? at + 1
                    : AmountReader.at(line, at).map(Amount::to).or(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return phrase.to();
    }

    /// "killed three soldiers and two civilians", "including 40 children": the measure of the figure before.
    private static Maybe<Measured> inherited(Line line, Amount amount, NounPhrase phrase, List<Draft> before) {
        if (before.isEmpty() || phrase.kind() == NounPhrase.Kind.THINGS) {
            return Maybe.unknown();
        }
        Draft last = before.getLast();
        boolean cue = isPart(line, amount) && amount.from() - last.end() < 12;
        boolean joined = amount.from() - last.end() <= 2
                && amount.from() > last.end()
                && (phrase.kind() == NounPhrase.Kind.PEOPLE)
                && last.measure() != Measure.OTHER
                && amount.count().low().isKnown()
                && (line.is(amount.from() - 1, "and")
                        || line.is(amount.from() - 1, ",")
                        || line.reads(amount.from() - 2, "along with"));
        boolean more =
                line.is(amount.to(), "more") && !line.isWord(amount.to() + 1) && amount.from() - last.end() < NEAR;
        boolean again = line.is(amount.to(), "more")
                && line.isOneOf(amount.to() + 1, Set.of("after", "when", "who", "on", "in"))
                && amount.from() - last.end() < 2 * NEAR;
        return more || again
                ? Maybe.known(new Measured(last.measure(), "more"))
                : cue || joined ? Maybe.known(new Measured(last.measure(), cue ? "part" : "joined")) : Maybe.unknown();
    }
}
