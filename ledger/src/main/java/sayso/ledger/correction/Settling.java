package sayso.ledger.correction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;

/// Makes a reading out of a corrected draft: merged sources become one, figures that nobody carries any more find the
/// statement that they stand in, and whoever nothing rests on any longer is no source.
final class Settling {
    private final Reading machine;
    private final Draft draft;
    private final Register register;
    private final Set<StatementId> read = new HashSet<>();

    Settling(Reading machine, Draft draft, Register register) {
        this.machine = machine;
        this.draft = draft;
        this.register = register;
        machine.statements().forEach(each -> read.add(each.id()));
    }

    Reading reading() {
        List<Statement> statements = draft.statements().stream()
                .map(each -> Touched.rested(each, merged(each.basis()), each.within()))
                .sorted(Comparator.comparing(each -> each.wording().extent()))
                .toList();
        List<Figure> figures = draft.figures().stream()
                .map(each -> Touched.rested(each, each.statement(), merged(each.basis())))
                .map(each -> carried(each, statements))
                .sorted(Comparator.comparing(Figure::span))
                .toList();
        List<Verification> verifications =
                draft.verifications().stream().map(this::merged).toList();
        return new Reading(
                draft.report(),
                sources(statements, figures, verifications),
                statements,
                figures,
                draft.dates(),
                verifications,
                machine.problems());
    }

    /// A figure that a person added is carried by the innermost statement around it; one that was read, and that
    /// nobody carries, by a statement that a person added.
    private Figure carried(Figure figure, List<Statement> statements) {
        boolean free = !figure.statement().isKnown()
                && figure.basis().equals(Basis.ownVoice())
                && !draft.isSettled(figure.id());
        if (!free) {
            return figure;
        }
        boolean added = machine.figures().stream().noneMatch(each -> each.id().equals(figure.id()));
        return statements.stream()
                .filter(each -> added || !read.contains(each.id()))
                .filter(each -> each.wording().content().stream().anyMatch(span -> span.contains(figure.span())))
                .min(Comparator.comparingInt(each -> each.wording().extent().length()))
                .map(each -> Touched.rested(figure, Maybe.known(each.id()), each.basis()))
                .orElse(figure);
    }

    private List<Source> sources(List<Statement> statements, List<Figure> figures, List<Verification> verifications) {
        Set<SourceId> before = used(machine.statements(), machine.figures(), machine.verifications());
        Set<SourceId> now = used(statements, figures, verifications);
        Set<SourceId> idle = new HashSet<>();
        machine.sources().stream()
                .map(Source::id)
                .filter(id -> !before.contains(id))
                .forEach(idle::add);
        return register.all().stream()
                .filter(each -> now.contains(each.id()) || idle.contains(each.id()))
                .toList();
    }

    private static Set<SourceId> used(
            List<Statement> statements, List<Figure> figures, List<Verification> verifications) {
        Set<SourceId> used = new HashSet<>();
        Stream.concat(
                        statements.stream().map(Statement::basis),
                        figures.stream().map(Figure::basis))
                .forEach(basis -> {
                    used.addAll(basis.who());
                    used.addAll(basis.via());
                });
        verifications.forEach(each -> used.addAll(each.by().toList()));
        return used;
    }

    private Verification merged(Verification each) {
        return new Verification(
                each.span(),
                each.status(),
                each.by().map(register::root),
                each.object(),
                each.concerns(),
                each.finding());
    }

    /// What no merger touches stays as it is; nobody relays himself.
    private Basis merged(Basis basis) {
        Basis mapped = new Basis(roots(basis.who()), roots(basis.via()));
        return mapped.equals(basis)
                ? basis
                : new Basis(
                        mapped.who().stream().distinct().toList(),
                        mapped.via().stream()
                                .filter(each -> !mapped.who().contains(each))
                                .distinct()
                                .toList());
    }

    private List<SourceId> roots(List<SourceId> ids) {
        return ids.stream().map(register::root).toList();
    }
}
