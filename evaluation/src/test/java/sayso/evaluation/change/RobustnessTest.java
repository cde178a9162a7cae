package sayso.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.Sayso;
import sayso.evaluation.attribution.Answered;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.text.Span;

class RobustnessTest {
    private static final String TEXT = "The mayor said the bridge was not safe.";
    private static final AttributedText REPORT = new AttributedText(
            "made-up",
            TEXT,
            List.of(new Attribution(
                    List.of(new Span(0, 9)),
                    List.of(new Span(10, 14)),
                    List.of(new Span(15, TEXT.length() - 1)),
                    "indirect")));

    /// Reads nothing that is not written as in the original.
    private static Reading fussy(Report report) {
        Reading reading = Sayso.rulesOnly().read(report);
        return report.text().equals(TEXT)
                ? reading
                : new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void tellsWhatAChangeCosts() {
        List<Answered> answered = Answered.by(RobustnessTest::fussy, List.of(REPORT));
        List<String> table = RobustnessTable.render(Robustness.of(answered, RobustnessTest::fussy));
        assertThat(table).hasSize(Change.ALL.size() + 2);
        assertThat(table)
                .anySatisfy(line ->
                        assertThat(line).matches("all capitals +0\\.0 +100\\.0 +-100\\.0 +0\\.0 +0\\.0 +0\\.0"));
        assertThat(table)
                .anySatisfy(line -> assertThat(line)
                        .matches("curly quotation marks +100\\.0 +100\\.0 +0\\.0 +100\\.0 +100\\.0 +100\\.0"));
    }
}
