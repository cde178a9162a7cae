package sayso.ledger.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Interval;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.Stance;
import sayso.reading.Statement;

/// The counts of killed that may stand in an event dataset. Wounded, missing and casualties are no deaths. What a
/// source denies, asks, orders, vows or warns of tells no deaths either. A part of another count of killed stands in
/// the notes of that one, so that whoever sums a column counts nobody twice.
final class Killed {
    private static final Set<Stance> TELLS_NO_DEATHS =
            EnumSet.of(Stance.DENIES, Stance.ASKS, Stance.DEMANDS, Stance.PLEDGES, Stance.WARNS);

    private final Naming naming;

    Killed(Reading reading) {
        this.naming = new Naming(reading);
    }

    List<Figure> rows() {
        return figures().filter(figure -> !isPart(figure)).toList();
    }

    /// The parts of `total` that count killed, and their parts.
    List<Figure> parts(Figure total) {
        List<Figure> parts = new ArrayList<>();
        figures()
                .filter(figure -> figure.partOf().isKnownAnd(total.id()::equals))
                .forEach(part -> {
                    parts.add(part);
                    parts.addAll(parts(part));
                });
        return parts;
    }

    /// The days that the count is of.
    Maybe<Interval> days(Figure figure) {
        for (DateExpression date : naming.reading().dates()) {
            if (figure.counted().asOf().isKnownAnd(date.value()::equals)
                    && date.interval().isKnown()) {
                return date.interval();
            }
        }
        return Maybe.unknown();
    }

    private Stream<Figure> figures() {
        return naming.reading().figures().stream()
                .filter(figure -> figure.counted().measure() == Measure.KILLED)
                .filter(figure -> !naming.carrier(figure).isKnownAnd(Killed::tellsNoDeaths));
    }

    private boolean isPart(Figure figure) {
        return figure.partOf() instanceof Maybe.Known<FigureId>(FigureId total)
                && figures().anyMatch(each -> each.id().equals(total));
    }

    private static boolean tellsNoDeaths(Statement carrier) {
        return TELLS_NO_DEATHS.contains(carrier.stance());
    }
}
