package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// "the first quarter of 2023", "third-quarter", "the second half of 1998".
final class QuarterRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        int leading = Years.at(words, from);
        if (leading > 0 && words.is(from + 2, "quarter") && words.has(from + 1, WordClass.ORDINAL)) {
            int number = Lexicon.number(WordClass.ORDINAL, words.lower(from + 1));
            return number <= 4 ? found(at, from + 3, _ -> resolved(4, number, leading)) : Maybe.unknown();
        }
        from = words.is(from, "fiscal") ? words.pastHyphen(from + 1) : from;
        int noun = words.pastHyphen(from + 1);
        boolean fiscal = words.is(noun, "fiscal");
        noun = fiscal ? words.pastHyphen(noun + 1) : noun;
        int parts = words.is(noun, "quarter") ? 4 : words.is(noun, "half") ? 2 : 0;
        boolean last = words.isAny(from, List.of("last", "final")) && words.is(noun + 1, "of");
        int number = last ? parts : Lexicon.number(WordClass.ORDINAL, words.lower(from));
        if (number < 1 || number > parts) {
            return Maybe.unknown();
        }
        if (YearPhrase.at(words, noun + 1) instanceof Maybe.Known<YearPhrase>(YearPhrase phrase)) {
            Meaning inYear = phrase.with(year -> resolved(parts, number, year), yearless(number));
            return found(at, phrase.to(), inYear);
        }
        if (parts == 2) {
            return half(words, at, noun + 1, number);
        }
        boolean attribute = noun > from + 1 && from > at;
        boolean part = words.is(noun + 1, "of") && !words.isAny(noun + 2, List.of("$", "€", "£"));
        return attribute || part ? Maybe.unknown() : found(at, noun + 1, yearless(number));
    }

    private static Resolved resolved(int parts, int number, int year) {
        return parts == 4
                ? Resolved.date(Stretch.quarter(year, number))
                : Resolved.fixed(DateType.DATE, Stretch.year(year).value() + "-H" + number);
    }

    /// Quarters are reported when they are over: without a sign of the future it is one of the past.
    private static Meaning yearless(int number) {
        return context -> context.lookingBack().yearless(year -> Stretch.quarter(year, number), "XXXX-Q" + number);
    }

    /// "the first half of this year" and "of the year".
    private static Maybe<Match> half(Words words, int from, int at, int number) {
        int count = words.is(at + 1, "the") ? 0 : RelativeUnitRule.count(words.lower(at + 1));
        if (!words.is(at, "of") || !words.is(at + 2, "year") || count == RelativeUnitRule.NONE) {
            return Maybe.unknown();
        }
        return found(from, at + 3, context -> {
            Resolved year = context.relative(Unit.YEAR, count);
            return Resolved.fixed(
                    DateType.DATE, year.stretch().isKnown() ? year.value() + "-H" + number : year.value());
        });
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "quarter", meaning));
    }
}
