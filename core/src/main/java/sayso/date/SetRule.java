package sayso.date;

import java.util.List;
import java.util.Locale;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// Recurrence: "every day", "each Friday", "every two weeks", "daily", "per year", "twice a week".
final class SetRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        return adjective(words, at)
                .orElse(every(words, at))
                .orElse(times(words, at))
                .orElse(weekdays(words, at));
    }

    /// "The Daily Star" is a name, "the party daily Granma" a newspaper.
    private static Maybe<Match> adjective(Words words, int at) {
        String value = Lexicon.value(WordClass.RECURRENCE, words.lower(at));
        boolean paper = words.is(at, "daily") && words.isCapitalised(at + 1);
        boolean name = paper || (words.isCapitalised(at) && (at > 0 || words.isCapitalised(at + 1)));
        return value.isEmpty() || name ? Maybe.unknown() : found(at, at + 1, value);
    }

    private static Maybe<Match> every(Words words, int at) {
        int from = Period.pastApproximation(words, at);
        if (!words.isAny(from, List.of("every", "each", "per"))) {
            return Maybe.unknown();
        }
        boolean other = words.is(from + 1, "other");
        int noun = other || words.is(from + 1, "single") ? from + 2 : from + 1;
        int weekday = WeekdayRule.number(words, noun);
        if (weekday > 0) {
            return found(at, noun + 1, "XXXX-WXX-" + weekday);
        }
        int month = Months.number(words, noun);
        if (month > 0) {
            return found(at, noun + 1, String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        if (words.has(noun, WordClass.SEASON)) {
            return found(at, noun + 1, "XXXX-" + Lexicon.value(WordClass.SEASON, words.lower(noun)));
        }
        if (Lexicon.has(WordClass.PART_OF_DAY, words.lower(noun))) {
            return found(at, noun + 1, "XXXX-XX-XXT" + Lexicon.value(WordClass.PART_OF_DAY, words.lower(noun)));
        }
        return Unit.singular(words.lower(noun)) instanceof Maybe.Known<Unit>(Unit unit)
                ? found(at, noun + 1, unit.duration(other ? "2" : "1"))
                : Period.at(words, noun) instanceof Maybe.Known<Period>(Period period) && words.is(from, "every")
                        ? found(at, period.to(), period.value())
                        : Maybe.unknown();
    }

    private static Maybe<Match> times(Words words, int at) {
        int count = words.isAny(at, List.of("once", "twice", "thrice"))
                ? at + 1
                : words.is(at + 1, "times") && Amount.at(words, at).isKnown() ? at + 2 : -1;
        return count > 0
                        && words.isAny(count, List.of("a", "an", "each", "every", "per"))
                        && Unit.singular(words.lower(count + 1)) instanceof Maybe.Known<Unit>(Unit unit)
                ? found(at, count + 2, unit.duration("1"))
                : Maybe.unknown();
    }

    private static Maybe<Match> weekdays(Words words, int at) {
        String word = words.lower(at);
        int number = words.isCapitalised(at) && word.endsWith("s")
                ? Lexicon.number(WordClass.WEEKDAY, word.substring(0, word.length() - 1))
                : 0;
        int singular = WeekdayRule.number(words, at);
        String noun = words.lower(at + 1);
        String part = singular > 0 && noun.endsWith("s")
                ? Lexicon.value(WordClass.PART_OF_DAY, noun.substring(0, noun.length() - 1))
                : "";
        return number > 0
                ? found(at, at + 1, "XXXX-WXX-" + number)
                : part.isEmpty() ? Maybe.unknown() : found(at, at + 2, "XXXX-WXX-" + singular + "T" + part);
    }

    private static Maybe<Match> found(int from, int to, String value) {
        return Maybe.known(new Match(from, to, "set", _ -> Resolved.fixed(DateType.SET, value)));
    }
}
