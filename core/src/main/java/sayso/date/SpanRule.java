package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// "the past three months", "the next 30 hours", "the last week", "the past hours".
final class SpanRule implements Rule {
    private static final List<String> SIDES =
            List.of("last", "past", "next", "coming", "previous", "following", "first", "final", "latest");

    @Override
    public Maybe<Match> at(Words words, int at) {
        boolean article = words.isAny(at, List.of("the", "these", "its", "their", "his", "her"));
        int side = article ? at + 1 : at;
        boolean verb = words.is(at, "last") && isVerb(words, at);
        if (verb || !words.isAny(side, SIDES)) {
            return Maybe.unknown();
        }
        int from = words.isAny(at, List.of("the", "these")) ? at : side;
        return several(words, from, side + 1).orElse(words.is(at, "the") ? one(words, at, side) : Maybe.unknown());
    }

    /// "will last 48 hours", "is to last a month".
    private static boolean isVerb(Words words, int at) {
        int modal = words.isAny(at - 1, List.of("not", "only", "also", "n't")) ? at - 2 : at - 1;
        return words.has(modal, WordClass.MODAL)
                || words.isAny(
                        modal, List.of("will", "would", "may", "should", "shall", "to", "wo", "ll", "did", "does"));
    }

    private static Maybe<Match> several(Words words, int from, int at) {
        return !words.is(at - 1, "coming")
                        && Period.at(words, at) instanceof Maybe.Known<Period>(Period period)
                        && !period.isAge(words)
                        && !period.unit().duration("1").equals("P1WE")
                        && !words.is(at, "a")
                ? found(from, period.to(), period.value())
                : Maybe.unknown();
    }

    /// "over the last week", "the past year": its whole length, unlike "last week".
    private static Maybe<Match> one(Words words, int at, int side) {
        boolean past = words.is(side, "past") || words.is(side, "last");
        boolean over = words.isAny(at - 1, List.of("over", "within", "for", "during", "in")) && words.is(side, "next");
        return (past || over)
                        && Unit.singular(words.lower(side + 1)) instanceof Maybe.Known<Unit>(Unit unit)
                        && unit != Unit.QUARTER
                        && unit != Unit.WEEKEND
                        && unit != Unit.SECOND
                        && unit != Unit.MINUTE
                ? found(at, side + 2, unit.duration("1"))
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, String value) {
        return Maybe.known(new Match(from, to, "span", _ -> Resolved.fixed(DateType.DURATION, value)));
    }
}
