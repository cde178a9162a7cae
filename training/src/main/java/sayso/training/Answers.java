package sayso.training;

import java.util.List;
import sayso.evaluation.attribution.Attribution;

/// What the decoder reads as the scorer takes it.
final class Answers {
    private Answers() {}

    static List<Attribution> of(List<sayso.statement.Attribution> decoded) {
        return decoded.stream()
                .map(sayso.statement.Attribution::wording)
                .map(words ->
                        Attribution.answer(words.source().toList(), words.cue().toList(), words.content()))
                .toList();
    }
}
