package sayso.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.reading.Figure;
import sayso.reading.ItemId;
import sayso.reading.Statement;
import sayso.reading.Status;
import sayso.text.Span;
import sayso.verification.Verifications.Check;

/// Finds the statements and figures that a remark on checking bears on: those in its object, or, where a remark that
/// something is not verified points back ("the claim"), the nearest before it. Nothing is guessed beyond that.
final class Concerns {
    private final List<Statement> statements;
    private final List<Figure> figures;

    Concerns(List<Statement> statements, List<Figure> figures) {
        this.statements = List.copyOf(statements);
        this.figures = List.copyOf(figures);
    }

    List<ItemId> of(Check check) {
        List<ItemId> concerned = new ArrayList<>();
        for (Span object : check.object().toList()) {
            statements.stream()
                    .filter(statement -> statement.wording().content().stream().anyMatch(object::contains))
                    .forEach(statement -> concerned.add(statement.id()));
            figures.stream()
                    .filter(figure -> object.overlaps(figure.span()))
                    .forEach(figure -> concerned.add(figure.id()));
        }
        return concerned.isEmpty() ? before(check) : concerned;
    }

    private List<ItemId> before(Check check) {
        boolean doubts = check.status() == Status.NOT_VERIFIED || check.status() == Status.DISPUTED;
        if (doubts && check.rule().endsWith(PointsBack.TO_CLAIM.suffix())) {
            return nearestStatement(check.span());
        }
        return doubts && check.rule().endsWith(PointsBack.TO_FIGURE.suffix()) ? nearestFigure(check.span()) : List.of();
    }

    private List<ItemId> nearestStatement(Span clause) {
        return statements.stream()
                .filter(statement -> statement.wording().extent().isBefore(clause))
                .max(Comparator.comparing(statement -> statement.wording().extent()))
                .map(statement -> List.<ItemId>of(statement.id()))
                .orElse(List.of());
    }

    private List<ItemId> nearestFigure(Span clause) {
        return figures.stream()
                .filter(figure -> figure.span().isBefore(clause))
                .max(Comparator.comparing(Figure::span))
                .map(figure -> List.<ItemId>of(figure.id()))
                .orElse(List.of());
    }
}
