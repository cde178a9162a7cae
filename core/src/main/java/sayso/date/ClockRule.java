package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// A clock time with its day: "6 a.m. local time on Friday", "Friday at 6 a.m."; alone it belongs to the day told
/// last.
final class ClockRule implements Rule {
    private final List<Rule> days;

    ClockRule(List<Rule> days) {
        this.days = List.copyOf(days);
    }

    @Override
    public Maybe<Match> at(Words words, int at) {
        return Clock.at(words, at) instanceof Maybe.Known<Clock>(Clock clock)
                ? Maybe.known(clockFirst(words, at, clock))
                : dayFirst(words, at);
    }

    private Match clockFirst(Words words, int at, Clock clock) {
        int next = words.is(clock.to(), ",") ? clock.to() + 1 : clock.to();
        next = words.is(next, "on") || words.is(next, "of") ? next + 1 : next;
        return Rule.longest(days, words, next) instanceof Maybe.Known<Match>(Match day)
                ? found(at, day.to(), day.meaning(), clock)
                : found(at, clock.to(), ClockRule::dayTold, clock);
    }

    private static Resolved dayTold(Context context) {
        return context.last(mention -> mention.stretch().unit() == Unit.DAY && mention.sentence() == context.sentence())
                        instanceof Maybe.Known<Mention>(Mention told)
                ? Resolved.date(told.stretch(), Maybe.known(told.words()))
                : context.base().isKnown()
                        ? context.relative(Unit.DAY, 0)
                        : Resolved.fixed(DateType.DATE, "XXXX-XX-XX");
    }

    private Maybe<Match> dayFirst(Words words, int at) {
        if (!(Rule.longest(days, words, at) instanceof Maybe.Known<Match>(Match day))) {
            return Maybe.unknown();
        }
        int next = words.is(day.to(), ",") || words.is(day.to(), "at") ? day.to() + 1 : day.to();
        return Clock.at(words, next) instanceof Maybe.Known<Clock>(Clock clock)
                ? Maybe.known(found(at, clock.to(), day.meaning(), clock))
                : Maybe.unknown();
    }

    private static Match found(int from, int to, Meaning day, Clock clock) {
        return new Match(from, to, "clock", context -> day.in(context).at(clock.value()));
    }
}
