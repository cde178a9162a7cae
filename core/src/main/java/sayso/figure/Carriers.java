package sayso.figure;

import java.util.Comparator;
import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.text.Span;

/// Finds the statement that carries a figure: the innermost whose content holds it, and one that only passes on
/// somebody else's words no sooner than any other.
final class Carriers {
    private static final Comparator<Statement> INNERMOST = Comparator.comparing(
                    (Statement statement) -> statement.stance() == Stance.RELAYS)
            .thenComparingInt(statement -> statement.wording().extent().length());

    private final List<Statement> statements;

    Carriers(List<Statement> statements) {
        this.statements = statements;
    }

    Maybe<Statement> of(Span figure) {
        return statements.stream()
                .filter(statement -> statement.wording().content().stream().anyMatch(part -> part.contains(figure)))
                .min(INNERMOST)
                .map(Maybe::known)
                .orElseGet(Maybe::unknown);
    }
}
