package sayso.training;

import java.util.List;
import sayso.evaluation.attribution.Attribution;
import sayso.statement.learned.Statement;

/// The model's statements as the scorer takes them.
final class Answers {
    private Answers() {}

    static List<Attribution> of(List<Statement> statements) {
        return statements.stream()
                .map(statement -> Attribution.answer(statement.source(), List.of(statement.cue()), statement.content()))
                .toList();
    }
}
