package sayso.date;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// Where an expression stands: when the report was published, what dates it mentioned before, which way its verb
/// looks.
///
/// @param mentions the dates mentioned before, the last one first
/// @param events the dates mentioned in the whole report so far, by which events are dated
/// @param history whether the text tells of years long past, so that "in March" counts from what it told last
record Context(
        Maybe<LocalDate> published,
        List<Mention> mentions,
        List<Mention> events,
        Direction direction,
        boolean history,
        int sentence) {
    static final String PUBLISHED = "published";

    /// A year-less date this many months away against the verb's look would have been written with its year.
    private static final int LONG_AGO = 8;

    private static final int SOON = 3;
    private static final int JUST_PAST = 2;

    private static final int NEAR_YEARS = 3;

    Context {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
    }

    /// The last mention that `test` accepts.
    Maybe<Mention> last(Predicate<Mention> test) {
        for (Mention mention : mentions) {
            if (test.test(mention)) {
                return Maybe.known(mention);
            }
        }
        return Maybe.unknown();
    }

    /// The mention that dates `event` as exactly as `unit`.
    Maybe<Mention> dated(Event event, Unit unit) {
        List<Mention> exact = events.stream()
                .filter(mention -> !unit.isFinerThan(mention.stretch().unit()))
                .toList();
        return unit.isOfClock() ? Maybe.unknown() : event.dated(exact, sentence);
    }

    /// The day that "last week" or "in March" counts from: publication, or in history what was told last.
    Maybe<Mention> base() {
        Maybe<Mention> publication = published.map(day -> new Mention(Stretch.day(day), PUBLISHED, sentence));
        Maybe<Mention> told = last(_ -> true);
        return history ? told.orElse(publication) : publication.orElse(told);
    }

    /// The same place, taken to look back where its verb does not tell.
    Context lookingBack() {
        return direction == Direction.UNCLEAR
                ? new Context(published, mentions, events, Direction.PAST, history, sentence)
                : this;
    }

    /// The quarter told last that was over when the report came out.
    Maybe<Mention> quarter() {
        return last(mention -> mention.stretch().unit() == Unit.QUARTER
                && !published.isKnownAnd(day -> !mention.stretch().end().isBefore(day)));
    }

    /// The `unit` that lies `count` units from the base.
    Resolved relative(Unit unit, int count) {
        return counted(base(), unit, count);
    }

    /// The `unit` that lies `count` units from the last date told that is as exact as `unit`, or from publication.
    Resolved narrative(Unit unit, int count) {
        return counted(
                last(mention -> !unit.isFinerThan(mention.stretch().unit())).orElse(base()), unit, count);
    }

    /// The `unit` that lies `count` units from `from`; with nothing to count from, a mere pointer.
    static Resolved counted(Maybe<Mention> from, Unit unit, int count) {
        if (from instanceof Maybe.Known<Mention>(Mention base)) {
            Stretch moved = Stretch.of(unit, Stretch.shift(base.stretch().begin(), count, unit));
            return Resolved.date(moved, Maybe.known(base.words()));
        }
        return pointer(count);
    }

    static Resolved pointer(int count) {
        String value = count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF";
        return Resolved.fixed(DateType.DATE, value);
    }

    /// The year's recurring date that is meant: `ofYear` gives it for each year, `unknown` its value without a year.
    Resolved yearless(IntFunction<Stretch> ofYear, String unknown) {
        Maybe<Mention> told = history || !published.isKnown() ? line() : Maybe.unknown();
        if (told instanceof Maybe.Known<Mention>(Mention mention)) {
            return Resolved.date(following(mention.stretch(), ofYear), Maybe.known(mention.words()));
        }
        return published instanceof Maybe.Known<LocalDate>(LocalDate day)
                ? Resolved.date(nearest(ofYear, day), Maybe.known(PUBLISHED))
                : Resolved.fixed(DateType.DATE, unknown);
    }

    /// The mention that the story has come to: the last one, but for years far from its line ("since 1812").
    private Maybe<Mention> line() {
        Maybe<Mention> exact = last(mention -> mention.stretch().unit().isFinerThan(Unit.QUARTER));
        if (!(exact instanceof Maybe.Known<Mention>(Mention day))) {
            return last(_ -> true);
        }
        int year = day.stretch().begin().getYear();
        return last(mention -> Math.abs(mention.stretch().begin().getYear() - year) <= NEAR_YEARS);
    }

    /// A story runs on: after December comes the next year's January.
    private static Stretch following(Stretch told, IntFunction<Stretch> ofYear) {
        int year = told.begin().getYear();
        Stretch same = ofYear.apply(year);
        boolean turned = told.unit().isFinerThan(Unit.QUARTER)
                && told.begin().getMonthValue() - same.begin().getMonthValue() >= LONG_AGO;
        return turned ? ofYear.apply(year + 1) : same;
    }

    private Stretch nearest(IntFunction<Stretch> ofYear, LocalDate day) {
        Stretch here = ofYear.apply(day.getYear());
        Stretch before = here.begin().isAfter(day) ? ofYear.apply(day.getYear() - 1) : here;
        Stretch after = here.end().isBefore(day) ? ofYear.apply(day.getYear() + 1) : here;
        return switch (direction) {
            case PAST -> before;
            case UNCLEAR -> far(before, day) > LONG_AGO && far(after, day) <= SOON ? after : before;
            case FUTURE -> far(after, day) > LONG_AGO && far(before, day) <= JUST_PAST ? before : after;
        };
    }

    private static long far(Stretch stretch, LocalDate day) {
        return Math.abs(stretch.monthsTo(Stretch.day(day)));
    }

    /// The recurring date strictly before (`count` -1) or after (1) the base.
    Resolved strictly(int count, IntFunction<Stretch> ofYear, String unknown) {
        if (!(base() instanceof Maybe.Known<Mention>(Mention base))) {
            return Resolved.fixed(DateType.DATE, unknown);
        }
        LocalDate day = base.stretch().begin();
        int year = day.getYear() - count;
        while (!isBeyond(count, ofYear.apply(year), day)) {
            year += count;
        }
        return Resolved.date(ofYear.apply(year), Maybe.known(base.words()));
    }

    private static boolean isBeyond(int count, Stretch candidate, LocalDate day) {
        return count < 0 ? candidate.end().isBefore(day) : candidate.begin().isAfter(day);
    }
}
