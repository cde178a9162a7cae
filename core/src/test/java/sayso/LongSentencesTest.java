package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;

class LongSentencesTest {
    @Test
    void tellsOfASentenceThatIsTooLongToRead() {
        String table = "The list: " + "bread, ".repeat(400) + "salt.";
        Reading reading = Sayso.rulesOnly().read(Report.of("Officials said so.\n" + table));

        assertThat(reading.problems()).extracting(Problem::code).contains(LongSentences.CODE);
        assertThat(reading.problems().getLast().place()).isInstanceOf(Place.InText.class);
    }

    @Test
    void keepsQuietAboutProse() {
        assertThat(Sayso.rulesOnly()
                        .read(Report.of("Officials said so. Nobody was hurt."))
                        .problems())
                .isEmpty();
    }

    @Test
    void isListedAmongTheProblems() throws IOException {
        assertThat(Files.readString(Path.of("../docs/reference/problems.md"))).contains("`" + LongSentences.CODE + "`");
    }
}
