package sayso.verification;

import java.util.List;
import java.util.function.Function;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.text.Prose;
import sayso.text.Span;

/// stub
public final class Verifications {
    private Verifications() {}

    public static List<Check> find(Prose prose) {
        return List.of();
    }

    public static List<Verification> link(
            List<Check> checks,
            Function<Span, Maybe<SourceId>> resolve,
            List<Statement> statements,
            List<Figure> figures) {
        return List.of();
    }
}
