package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.json.Json;
import sayso.reading.Maybe;

class ScoreOutputTest {
    @Test
    void writesADashForWhatIsNotKnown() throws Exception {
        assertThat(ScoreTable.render(unread()))
                .contains(
                        "accuracy over found statements: via –  form –  stance –  said –",
                        "LEDGER 0.0  (0 of 4 reports read)");
    }

    @Test
    void leavesWhatIsNotKnownOutOfTheJson() throws Exception {
        Json json = Json.parse(ScoreJson.write(unread()));
        assertThat(json.member("via").isKnown()).isFalse();
        assertThat(json.whole("reports")).isEqualTo(Maybe.known(4L));
        assertThat(json.member("statements found").map(found -> found.whole("gold")))
                .isEqualTo(Maybe.known(Maybe.known(35L)));
    }

    @Test
    void writesTheJsonOfTheScorer() throws Exception {
        Scores scores = Evaluation.score(GoldReports.in(Samples.GOLD), Samples.readings());
        assertThat(ScoreJson.write(scores))
                .startsWith("{\"statements found\":{\"f1\":86.5,\"p\":82.1,\"r\":91.4,\"gold\":35,\"pred\":39},")
                .endsWith(
                        "\"via\":93.8,\"form\":81.2,\"stance\":90.6,\"said\":28.6,\"ledger\":58.8,\"reports\":4,\"read\":4}");
    }

    @Test
    void keepsAMissOnOneLine() {
        assertThat(MissTable.render(List.of(new Miss("six", "date", "last\r\nweek", "2025-W35", "a\tb"))))
                .containsExactly("six\tdate\tlast  week\t2025-W35\ta b");
    }

    private static Scores unread() throws Exception {
        return Evaluation.score(GoldReports.in(Samples.GOLD), List.of());
    }
}
