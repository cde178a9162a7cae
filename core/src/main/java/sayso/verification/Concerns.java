package sayso.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.reading.Figure;
import sayso.reading.ItemId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Status;
import sayso.text.Span;
import sayso.verification.Verifications.Check;

/// Finds the statements and figures that a remark on checking bears on: those in its object, or, where a remark that
/// something is not verified points back ("the claim"), the nearest before it. Nothing is guessed beyond that.
final class Concerns {
    private final ByPlace<Statement> statements;
    private final ByPlace<Part> parts;
    private final ByPlace<Figure> figures;

    Concerns(List<Statement> statements, List<Figure> figures) {
        this.statements =
                new ByPlace<>(statements, statement -> statement.wording().extent());
        this.parts = new ByPlace<>(parts(statements), Part::span);
        this.figures = new ByPlace<>(figures, Figure::span);
    }

    /// One of the stretches that a statement's content is made of.
    private record Part(Span span, StatementId statement) {}

    private static List<Part> parts(List<Statement> statements) {
        return statements.stream()
                .flatMap(
                        statement -> statement.wording().content().stream().map(span -> new Part(span, statement.id())))
                .toList();
    }

    List<ItemId> of(Check check) {
        List<ItemId> concerned = new ArrayList<>();
        for (Span object : check.object().toList()) {
            parts.around(object).stream()
                    .filter(part -> object.contains(part.span()))
                    .map(Part::statement)
                    .distinct()
                    .sorted(Comparator.comparingInt(StatementId::number))
                    .forEach(concerned::add);
            figures.around(object).stream()
                    .filter(figure -> object.overlaps(figure.span()))
                    .forEach(figure -> concerned.add(figure.id()));
        }
        return concerned.isEmpty() ? before(check) : concerned;
    }

    private List<ItemId> before(Check check) {
        boolean doubts = check.status() == Status.NOT_VERIFIED || check.status() == Status.DISPUTED;
        if (doubts && check.rule().endsWith(PointsBack.TO_CLAIM.suffix())) {
            return statements
                    .lastBefore(check.span())
                    .<ItemId>map(Statement::id)
                    .toList();
        }
        return doubts && check.rule().endsWith(PointsBack.TO_FIGURE.suffix())
                ? figures.lastBefore(check.span()).<ItemId>map(Figure::id).toList()
                : List.of();
    }
}
