package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.Sayso;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;

class EvaluationTest {
    @Test
    void readsAndScoresTheExamples() throws Exception {
        Scores scores = Evaluation.of(Samples.GOLD, Sayso.rulesOnly()::read);
        assertThat(scores.read()).isEqualTo(4);
        assertThat(scores.reports()).isEqualTo(4);
        assertThat(scores.problems()).isEmpty();
        assertThat(ScoreTable.render(scores)).hasSize(10);
    }

    @Test
    void givesTheReaderThePublicationDate() throws Exception {
        Evaluation.of(Samples.GOLD, report -> {
            assertThat(report.masthead().dateline().known().isKnown()).isTrue();
            return nothing(report);
        });
    }

    @Test
    void countsAnUnreadReportAsMissed() throws Exception {
        Scores scores = Evaluation.score(GoldReports.in(Samples.GOLD), List.of());
        assertThat(scores.read()).isZero();
        assertThat(scores.tally(Mark.STATEMENTS_FOUND)).isEqualTo(new Tally(0, 35, 0));
        assertThat(scores.share(Trait.VIA).percent()).isEqualTo(Maybe.unknown());
        assertThat(scores.ledger()).isZero();
        assertThat(scores.misses()).hasSize(35 + 20 + 25 + 11);
    }

    @Test
    void knowsAReadingByTheNameOfItsFile() throws Exception {
        Scores scores = Evaluation.score(GoldReports.in(Samples.GOLD), List.of(nothing("a/b/ferry.txt")));
        assertThat(scores.read()).isEqualTo(1);
        assertThat(scores.problems()).extracting(Problem::code).containsExactly("gold.other-text");
    }

    @Test
    void leavesAsideWhatBelongsToNoGold() throws Exception {
        List<Reading> strangers = List.of(nothing("ferry/other.txt"), nothing("ferry.old.txt"), nothing("x"));
        assertThat(Evaluation.score(GoldReports.in(Samples.GOLD), strangers).read())
                .isZero();
    }

    private static Reading nothing(String location) {
        return nothing(new Report("Another text.", Masthead.blank().withLocation(location)));
    }

    private static Reading nothing(Report report) {
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
