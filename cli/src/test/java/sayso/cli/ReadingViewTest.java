package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Reading;

final class ReadingViewTest {
    private static List<String> view(Reading reading, int width) {
        return ReadingView.lines(reading, new ReadingView.Options(width, Ink.NONE, false, false, 0));
    }

    private static List<String> explained(Reading reading) {
        return ReadingView.lines(reading, new ReadingView.Options(80, Ink.NONE, true, true, 0));
    }

    @Test
    void showsTheWholeReadingToAPerson() {
        assertThat(String.join("\n", view(Readings.flood(), 80)) + "\n").isEqualTo("""
                        Dam breaks above Tarvell
                        The Valley Post · 4 March 2026 (as given)

                        Lena Marsh · person, a teacher
                          says       “We heard a roar, and then the street was gone,” … “Nobody had
                                     warned us.”
                                     to reporters

                        interior ministry · agency
                          says       At least 14 people were killed
                                     3 March 2026

                        Oru news agency · news agency
                          relays     Rescue workers (1 statement)

                        Rescue workers · group · through Oru news agency
                          estimates  the dead at between 20 and 25
                                     “put”

                        Paul Odera · person, Minister · through Oru news agency
                          denies     the dam had been neglected

                        Figures
                          count                measure   who was counted         on whose word
                          ≥ 14                 killed    people in Tarvell       interior ministry
                          20–25                killed    people in Tarvell       Rescue workers, through
                                                                                 Oru news agency
                          dozens (12 or more)  missing   people in Tarvell       own voice
                          about 600            deployed  troops in Oru valley,   own voice
                                                         of 2,000
                          2,000                deployed  people in Tarvell       own voice

                        What the report says about checking
                          purported      Videos purportedly showing looting went round.
                          not disclosed  The ministry has not disclosed how many families were moved
                                         by interior ministry · bears on ≥ 14 killed, “At least 14
                                         people were killed”

                        Own voice
                          50% of the report (5 of 10 sentences) rests on The Valley Post’s own word, as
                          far as Sayso found
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 28, 40, 55, 60, 80, 120})
    void neverWritesBeyondTheWidth(int width) {
        assertThat(view(Readings.flood(), width))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void explainsByNamingTheRules() {
        assertThat(String.join("\n", explained(Readings.flood())))
                .contains(
                        "rule quotation-told, confidence 0.95",
                        "rule number-verb, confidence 0.90",
                        "rule weekday, confidence 1.00",
                        "“Tuesday”: 3 March 2026, counted from published",
                        "rule not-disclosed");
    }

    @Test
    void keepsCodesOfDatesToThoseWhoAskForRules() {
        assertThat(String.join("\n", view(Readings.flood(), 80)))
                .contains("3 March 2026")
                .doesNotContain("2026-03-03");
        assertThat(explained(Readings.flood())).anyMatch(line -> line.startsWith("  2026-03-03"));
    }

    @Test
    void listsTheSentencesInOwnVoiceWhenAsked() {
        assertThat(explained(Readings.flood())).contains("  – A dam broke above Tarvell before dawn.");
        assertThat(String.join("\n", view(Readings.flood(), 80))).doesNotContain("before dawn");
    }

    @Test
    void leavesOutWhatIsLessSureThanAskedFor() {
        List<String> lines =
                ReadingView.lines(Readings.flood(), new ReadingView.Options(80, Ink.NONE, false, false, 0.74));
        assertThat(String.join("\n", lines))
                .contains("Lena Marsh", "Paul Odera", "≥ 14")
                .doesNotContain("estimates  ")
                .contains("(5 of 10 sentences;", "statements left out as less sure");
        assertThat(String.join("\n", view(Readings.flood(), 80)))
                .contains("(5 of 10 sentences)")
                .doesNotContain("left out");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(view(Readings.bare(""), 80))
                .containsExactly(
                        "Untitled report",
                        "publisher not known · date not known; pass --published DAY",
                        "",
                        "No statement of anybody was found.",
                        "",
                        "Own voice",
                        "  the report has no sentences");
    }

    @Test
    void colourChangesNoCharacterOfTheText() {
        List<String> coloured =
                ReadingView.lines(Readings.flood(), new ReadingView.Options(80, Ink.COLOUR, false, false, 0));
        assertThat(coloured).anyMatch(line -> line.contains("\u001B["));
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001B\\[[0-9;]{1,9}m", ""))
                        .toList())
                .isEqualTo(view(Readings.flood(), 80));
    }

    @Test
    void showsTheSameTwice() {
        assertThat(explained(Readings.flood())).isEqualTo(explained(Readings.flood()));
    }
}
