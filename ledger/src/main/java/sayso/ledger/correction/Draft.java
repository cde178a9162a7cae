package sayso.ledger.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sayso.reading.Basis;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;

/// A reading while corrections are applied to it. What follows from a change is changed with it: a figure has the
/// source of the statement that carries it, unless a person gave it another.
final class Draft {
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();
    private final Map<FigureId, Figure> figures = new LinkedHashMap<>();
    private final List<DateExpression> dates;
    private final List<Verification> verifications;
    private final Set<ItemId> settledWho = new HashSet<>();
    private final Set<ItemId> settledVia = new HashSet<>();
    private final String text;
    private Report report;

    Draft(Reading machine) {
        this.report = machine.report();
        this.text = report.text();
        machine.statements().forEach(each -> statements.put(each.id(), each));
        machine.figures().forEach(each -> figures.put(each.id(), each));
        this.dates = new ArrayList<>(machine.dates());
        this.verifications = new ArrayList<>(machine.verifications());
    }

    String text() {
        return text;
    }

    Report report() {
        return report;
    }

    List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    List<DateExpression> dates() {
        return List.copyOf(dates);
    }

    List<Verification> verifications() {
        return List.copyOf(verifications);
    }

    boolean isSettled(FigureId figure) {
        return settledWho.contains(figure) || settledVia.contains(figure);
    }

    void published(LocalDate day) {
        report = new Report(text, report.masthead().withDateline(new Dateline.Dated(day, PublishedFrom.ARGUMENT)));
    }

    /// Changes the statement that `target` means.
    ///
    /// @return whether there is one
    boolean statement(Target target, UnaryOperator<Statement> change) {
        Maybe<Statement> found = Matching.statements(text, statements()).find(target);
        found.toList().forEach(each -> statements.put(each.id(), change.apply(each)));
        return found.isKnown();
    }

    boolean figure(Target target, UnaryOperator<Figure> change) {
        Maybe<Figure> found = Matching.figures(text, figures()).find(target);
        found.toList().forEach(each -> figures.put(each.id(), change.apply(each)));
        return found.isKnown();
    }

    boolean date(Target target, UnaryOperator<DateExpression> change) {
        Maybe<DateExpression> found = Matching.dates(text, dates).find(target);
        found.toList().forEach(each -> Collections.replaceAll(dates, each, change.apply(each)));
        return found.isKnown();
    }

    Maybe<Statement> find(Target target) {
        return Matching.statements(text, statements()).find(target);
    }

    Maybe<Figure> findFigure(Target target) {
        return Matching.figures(text, figures()).find(target);
    }

    void add(Statement statement) {
        statements.put(statement.id(), statement);
    }

    void add(Figure figure) {
        figures.put(figure.id(), figure);
    }

    /// Rests a statement on another basis. Relays that are not told stay.
    void ground(Statement statement, List<SourceId> who, Maybe<List<SourceId>> via) {
        if (via.isKnown()) {
            settledVia.add(statement.id());
        }
        Basis basis = new Basis(who, via.or(statement.basis().via()));
        statements.put(statement.id(), Touched.grounded(statement, basis));
        followed(statement, basis);
        relays(statement, statement.basis().who(), who);
    }

    /// Rests a figure on another basis, whatever carries it.
    void ground(Figure figure, List<SourceId> who, Maybe<List<SourceId>> via) {
        settledWho.add(figure.id());
        if (via.isKnown()) {
            settledVia.add(figure.id());
        }
        Basis basis = new Basis(who, via.or(figure.basis().via()));
        figures.put(figure.id(), Touched.grounded(figure, basis));
    }

    /// Takes a statement out: what stands in it stands in what it stood in, and rests on that.
    void reject(Statement gone) {
        statements.remove(gone.id());
        Maybe<Statement> around = gone.within() instanceof Maybe.Known<StatementId>(StatementId outer)
                ? known(statements.get(outer))
                : Maybe.unknown();
        Basis basis = around.map(Statement::basis).or(Basis.ownVoice());
        followed(gone, basis);
        for (Figure figure : figures()) {
            if (figure.statement().isKnownAnd(gone.id()::equals)) {
                figures.put(figure.id(), Touched.rested(figure, around.map(Statement::id), figure.basis()));
            }
        }
        relays(gone, gone.basis().who(), List.of());
        for (Statement inner : statements()) {
            if (inner.within().isKnownAnd(gone.id()::equals)) {
                statements.put(inner.id(), Touched.rested(inner, inner.basis(), gone.within()));
            }
        }
        forget(gone.id());
    }

    /// Takes a figure out: its parts are parts of what it was a part of.
    void reject(Figure gone) {
        figures.remove(gone.id());
        for (Figure part : figures()) {
            if (part.partOf().isKnownAnd(gone.id()::equals)) {
                figures.put(
                        part.id(),
                        new Figure(
                                part.id(),
                                part.span(),
                                part.count(),
                                part.counted(),
                                part.statement(),
                                part.basis(),
                                gone.partOf(),
                                part.finding()));
            }
        }
        forget(gone.id());
    }

    boolean reject(DateExpression gone) {
        return dates.remove(gone);
    }

    boolean reject(Verification gone) {
        return verifications.remove(gone);
    }

    private void forget(ItemId gone) {
        verifications.replaceAll(each -> new Verification(
                each.span(),
                each.status(),
                each.by(),
                each.object(),
                each.concerns().stream().filter(id -> !id.equals(gone)).toList(),
                each.finding()));
    }

    /// The figures that `before` carries rest on what it now rests on.
    private void followed(Statement before, Basis now) {
        for (Figure figure : figures()) {
            if (figure.statement().isKnownAnd(before.id()::equals)) {
                Basis own = figure.basis();
                boolean who = !settledWho.contains(figure.id())
                        && own.who().equals(before.basis().who());
                boolean via = !settledVia.contains(figure.id())
                        && own.via().equals(before.basis().via());
                Basis basis = new Basis(who ? now.who() : own.who(), via ? now.via() : own.via());
                figures.put(figure.id(), Touched.rested(figure, figure.statement(), basis));
            }
        }
    }

    /// In all that stands within `outer`, whoever passed on its content is somebody else now.
    private void relays(Statement outer, List<SourceId> before, List<SourceId> now) {
        Set<StatementId> around = new HashSet<>(Set.of(outer.id()));
        for (boolean grown = !before.isEmpty(); grown; ) {
            grown = false;
            for (Statement inner : statements()) {
                if (inner.within().isKnownAnd(around::contains) && around.add(inner.id())) {
                    relay(inner, before, now);
                    grown = true;
                }
            }
        }
    }

    private void relay(Statement inner, List<SourceId> before, List<SourceId> now) {
        int at = Collections.indexOfSubList(inner.basis().via(), before);
        if (at >= 0 && !settledVia.contains(inner.id())) {
            Basis basis = new Basis(inner.basis().who(), replaced(inner.basis(), at, before.size(), now));
            statements.put(inner.id(), Touched.rested(inner, basis, inner.within()));
            followed(inner, basis);
        }
    }

    /// Nobody relays himself, or twice.
    private static List<SourceId> replaced(Basis basis, int at, int size, List<SourceId> now) {
        List<SourceId> via = new ArrayList<>(basis.via().subList(0, at));
        via.addAll(now);
        via.addAll(basis.via().subList(at + size, basis.via().size()));
        return via.stream()
                .filter(each -> !basis.who().contains(each))
                .distinct()
                .toList();
    }

    private static <T> Maybe<T> known(@Nullable T value) {
        return value == null ? Maybe.unknown() : Maybe.known(value);
    }
}
