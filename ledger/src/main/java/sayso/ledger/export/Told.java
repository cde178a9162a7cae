package sayso.ledger.export;

import java.util.List;
import java.util.function.Function;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Timex;

/// Reads the features that people typed, and complains of what cannot be read.
final class Told {
    private final List<String> complaints;

    /// @param complaints where complaints go
    Told(List<String> complaints) {
        this.complaints = complaints;
    }

    Maybe<Stance> stance(List<Mark> marks) {
        return read(marks, "stance", code -> Coded.of(Stance.class, code));
    }

    Maybe<Kind> kind(Mark mark) {
        return read(List.of(mark), "kind", code -> Coded.of(Kind.class, code));
    }

    Maybe<Measure> measure(Mark mark) {
        return read(List.of(mark), "measure", code -> Coded.of(Measure.class, code));
    }

    Maybe<Timex> timex(List<Mark> marks, String feature) {
        return read(marks, feature, Timex::new);
    }

    /// Without a bound, a number is what it says: both ends at once.
    Maybe<Count> count(Mark mark) {
        List<Mark> marks = List.of(mark);
        Maybe<Long> low = read(marks, "low", Long::valueOf);
        Maybe<Long> high = read(marks, "high", Long::valueOf);
        Maybe<Bound> bound = read(marks, "bound", code -> Coded.of(Bound.class, code));
        boolean clear = isClear(marks, "low", low) && isClear(marks, "high", high) && isClear(marks, "bound", bound);
        boolean told = low.isKnown() || high.isKnown() || bound.isKnownAnd(each -> each == Bound.VAGUE);
        if (!clear || !told) {
            return Maybe.unknown();
        }
        try {
            return Maybe.known(
                    bound.isKnown()
                            ? new Count(bound.or(Bound.EXACT), low, high)
                            : new Count(Bound.EXACT, low.orElse(high), high.orElse(low)));
        } catch (IllegalArgumentException e) {
            complaints.add(mark.layer().type() + " at " + mark.span().start() + ": " + e.getMessage());
            return Maybe.unknown();
        }
    }

    /// What is told but cannot be read takes nothing away.
    boolean isClear(List<Mark> marks, String feature, Maybe<?> read) {
        return read.isKnown()
                || marks.stream().noneMatch(mark -> mark.feature(feature).isKnown());
    }

    /// The first value told.
    private <T> Maybe<T> read(List<Mark> marks, String feature, Function<String, T> parse) {
        for (Mark mark : marks) {
            if (mark.feature(feature) instanceof Maybe.Known<String>(String value)) {
                try {
                    return Maybe.known(parse.apply(value));
                } catch (IllegalArgumentException e) {
                    complaints.add(mark.layer().type() + " at " + mark.span().start() + ": " + feature + ": "
                            + e.getMessage());
                    return Maybe.unknown();
                }
            }
        }
        return Maybe.unknown();
    }
}
