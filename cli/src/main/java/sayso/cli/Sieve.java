package sayso.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;

/// Leaves out what was found less surely than asked for, and what then names nothing any more.
final class Sieve {
    private final Set<ItemId> kept = new HashSet<>();

    private Sieve() {}

    /// `reading` with only those statements and figures whose confidence is at least `confidence`.
    static Reading surerThan(double confidence, Reading reading) {
        return confidence <= 0 ? reading : new Sieve().sieve(confidence, reading);
    }

    private Reading sieve(double confidence, Reading reading) {
        List<Statement> statements = reading.statements().stream()
                .filter(each -> each.finding().confidence() >= confidence)
                .toList();
        List<Figure> figures = reading.figures().stream()
                .filter(each -> each.finding().confidence() >= confidence)
                .toList();
        statements.forEach(each -> kept.add(each.id()));
        figures.forEach(each -> kept.add(each.id()));
        return new Reading(
                reading.report(),
                sources(reading, statements, figures),
                statements.stream().map(this::mended).toList(),
                figures.stream().map(this::mended).toList(),
                reading.dates(),
                reading.verifications().stream().map(this::mended).toList(),
                reading.problems());
    }

    private static List<Source> sources(Reading reading, List<Statement> statements, List<Figure> figures) {
        Set<SourceId> named = new HashSet<>();
        Stream.concat(
                        statements.stream().map(Statement::basis),
                        figures.stream().map(Figure::basis))
                .flatMap(Sieve::ids)
                .forEach(named::add);
        reading.verifications().forEach(each -> named.addAll(each.by().toList()));
        return reading.sources().stream()
                .filter(source -> named.contains(source.id()))
                .toList();
    }

    private static Stream<SourceId> ids(Basis basis) {
        return Stream.concat(basis.who().stream(), basis.via().stream());
    }

    private Statement mended(Statement it) {
        Maybe<StatementId> within = it.within().isKnownAnd(kept::contains) ? it.within() : Maybe.unknown();
        return new Statement(
                it.id(), it.form(), it.stance(), it.wording(), it.basis(), within, it.said(), it.finding());
    }

    private Figure mended(Figure it) {
        Maybe<StatementId> statement = it.statement().isKnownAnd(kept::contains) ? it.statement() : Maybe.unknown();
        Maybe<FigureId> whole = it.partOf().isKnownAnd(kept::contains) ? it.partOf() : Maybe.unknown();
        return new Figure(it.id(), it.span(), it.count(), it.counted(), statement, it.basis(), whole, it.finding());
    }

    private Verification mended(Verification it) {
        List<ItemId> concerns = it.concerns().stream().filter(kept::contains).toList();
        return new Verification(it.span(), it.status(), it.by(), it.object(), concerns, it.finding());
    }
}
