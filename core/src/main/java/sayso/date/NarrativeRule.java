package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// What counts from the date told last: "that day", "the same year", "the following week", "the previous month",
/// "the next day".
final class NarrativeRule implements Rule {
    private static final List<String> BEFORE = List.of("previous", "preceding");
    private static final List<String> AFTER = List.of("following", "next", "ensuing", "subsequent");

    @Override
    public Maybe<Match> at(Words words, int at) {
        if (words.is(at, "the") || words.is(at, "that")) {
            int count = count(words, at);
            int noun = words.is(at, "that") && !words.is(at + 1, "same") ? at + 1 : at + 2;
            return count == RelativeUnitRule.NONE ? Maybe.unknown() : found(words, at, noun, count);
        }
        return Maybe.unknown();
    }

    private static int count(Words words, int at) {
        if (words.is(at, "that") || words.is(at + 1, "same")) {
            return 0;
        }
        return words.isAny(at + 1, BEFORE) ? -1 : words.isAny(at + 1, AFTER) ? 1 : RelativeUnitRule.NONE;
    }

    private static Maybe<Match> found(Words words, int at, int noun, int count) {
        String part = Lexicon.value(WordClass.PART_OF_DAY, words.lower(noun));
        if (!part.isEmpty()) {
            return match(
                    at, noun + 1, context -> context.narrative(Unit.DAY, count).at("T" + part));
        }
        int weekday = WeekdayRule.number(words, noun);
        if (weekday > 0) {
            return match(at, noun + 1, context -> weekday(context, weekday, count));
        }
        boolean over = words.isAny(at - 1, List.of("over", "within", "for", "during")) && words.is(at + 1, "next");
        return Unit.singular(words.lower(noun)) instanceof Maybe.Known<Unit>(Unit unit) && !over && !unit.isOfClock()
                ? Maybe.known(
                        new Match(at, noun + 1, "narrative", context -> context.narrative(unit, count), count < 0))
                : Maybe.unknown();
    }

    /// "that Tuesday": the one told of last, or in the week told of last.
    private static Resolved weekday(Context context, int number, int count) {
        Maybe<Mention> day = context.last(mention -> mention.stretch().unit() == Unit.DAY);
        Context told = new Context(
                day.map(mention -> mention.stretch().begin()), List.of(), List.of(), Direction.PAST, false, 0);
        Weekday weekday = new Weekday(number);
        Resolved found = count > 0 ? weekday.next(told) : count < 0 ? weekday.last(told) : weekday.in(told);
        return new Resolved(found.type(), found.value(), found.stretch(), day.map(Mention::words));
    }

    private static Maybe<Match> match(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "narrative", meaning));
    }
}
