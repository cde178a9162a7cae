package sayso.training;

import java.util.List;
import sayso.evaluation.attribution.Attribution;

/// What the decoder reads, as the scorer takes it.
final class Answers {
    private Answers() {}

    static List<Attribution> of(List<sayso.statement.Attribution> read) {
        return read.stream()
                .map(each -> Attribution.of(each.wording(), each.finding()))
                .toList();
    }
}
