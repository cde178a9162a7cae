package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// "Monday night", "late Thursday evening", "the morning of 6 June", "the early hours of Tuesday".
final class PartOfDayRule implements Rule {
    private final List<Rule> days;

    PartOfDayRule(List<Rule> days) {
        this.days = List.copyOf(days);
    }

    @Override
    public Maybe<Match> at(Words words, int at) {
        return behind(words, at, words.has(at, WordClass.EDGE) ? words.pastHyphen(at + 1) : at)
                .orElse(before(words, at));
    }

    private Maybe<Match> behind(Words words, int from, int at) {
        if (!(Rule.longest(days, words, at) instanceof Maybe.Known<Match>(Match day))) {
            return Maybe.unknown();
        }
        int next = day.to();
        next = words.is(next, "'s") ? next + 1 : next;
        next = words.has(next, WordClass.EDGE) ? next + 1 : next;
        String part = Lexicon.value(WordClass.PART_OF_DAY, words.lower(next));
        return part.isEmpty() ? Maybe.unknown() : found(from, next + 1, day, part);
    }

    private Maybe<Match> before(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        int noun = words.has(from, WordClass.EDGE) || words.is(from, "small") ? from + 1 : from;
        String part = words.is(noun, "hours") && noun > from
                ? words.is(from, "late") ? "NI" : "MO"
                : Lexicon.value(WordClass.PART_OF_DAY, words.lower(noun));
        boolean joined = words.is(noun + 1, "of") || words.is(noun + 1, "on");
        return !part.isEmpty() && joined && Rule.longest(days, words, noun + 2) instanceof Maybe.Known<Match>(Match day)
                ? found(at, day.to(), day, part)
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, Match day, String part) {
        return Maybe.known(new Match(
                from, to, "part-of-day", context -> day.meaning().in(context).at("T" + part)));
    }
}
