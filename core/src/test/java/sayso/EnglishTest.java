package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sayso.reading.Masthead;
import sayso.reading.Problem;
import sayso.reading.Report;

class EnglishTest {
    private static final String GERMAN =
            "Der Minister sagte am Montag, dass die Brücke nach dem Hochwasser gesperrt bleibt. ".repeat(12);

    @Test
    void warnsOfATextInAnotherLanguage() {
        assertThat(Sayso.rulesOnly().read(Report.of(GERMAN)).problems())
                .extracting(Problem::code)
                .containsExactly(English.CODE);
    }

    @Test
    void warnsOfAPageThatSaysSo() {
        Report page = new Report("Die Brücke ist zu.", Masthead.blank().withLanguage("de"));

        assertThat(Sayso.rulesOnly().read(page).problems()).hasSize(1);
    }

    @Test
    void takesEnglishAndListsOfNames() {
        String names = "Ana Ruiz, Teodor Valk, Leyla Anwar. ".repeat(9);
        Report british = new Report("The bridge is closed.", Masthead.blank().withLanguage("en-GB"));

        assertThat(Sayso.rulesOnly().read(Report.of(names)).problems()).isEmpty();
        assertThat(Sayso.rulesOnly().read(british).problems()).isEmpty();
        assertThat(Sayso.rulesOnly()
                        .read(Report.of("The minister said on Monday that the bridge was closed to all. ".repeat(12)))
                        .problems())
                .isEmpty();
    }

    @Test
    void isListedAmongTheProblems() throws IOException {
        assertThat(Files.readString(Path.of("../docs/reference/problems.md"))).contains("`" + English.CODE + "`");
    }
}
