package sayso.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.text.Span;

/// Finds the statement that carries a figure: the innermost whose content holds it, and one that only passes on
/// somebody else's words no sooner than any other.
///
/// The parts of all contents are kept as an interval tree, for one long quotation may hold thousands of others.
final class Carriers {
    private static final Comparator<Statement> INNERMOST = Comparator.comparing(
                    (Statement statement) -> statement.stance() == Stance.RELAYS)
            .thenComparingInt(statement -> statement.wording().extent().length())
            .thenComparingInt(statement -> statement.id().number());

    private final List<Part> parts = new ArrayList<>();

    /// The furthest end in the half of the tree whose middle is the part in the same place.
    private final int[] reach;

    Carriers(List<Statement> statements) {
        for (Statement statement : statements) {
            statement.wording().content().forEach(span -> parts.add(new Part(span, statement)));
        }
        parts.sort(Comparator.comparing(Part::span));
        reach = new int[parts.size()];
        reach(0, parts.size());
    }

    private record Part(Span span, Statement statement) {}

    Maybe<Statement> of(Span figure) {
        List<Statement> holders = new ArrayList<>();
        hold(figure, 0, parts.size(), holders);
        return holders.isEmpty()
                ? Maybe.unknown()
                : Maybe.known(holders.stream().min(INNERMOST).orElseThrow());
    }

    private int reach(int low, int high) {
        if (low == high) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        int below = Math.max(reach(low, middle), reach(middle + 1, high));
        reach[middle] = Math.max(below, parts.get(middle).span().end());
        return reach[middle];
    }

    private void hold(Span figure, int low, int high, List<Statement> holders) {
        int middle = (low + high) >>> 1;
        if (low == high || reach[middle] < figure.end()) {
            return;
        }
        Part part = parts.get(middle);
        hold(figure, low, middle, holders);
        if (part.span().start() <= figure.start()) {
            if (part.span().contains(figure)) {
                holders.add(part.statement());
            }
            hold(figure, middle + 1, high, holders);
        }
    }
}
