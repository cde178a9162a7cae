package sayso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTest {
    private static final Path CORPORA = Path.of("../../shared/corpora/dates");

    /// Slips of the annotators: a day before its year, one-digit weeks, units before their number or none at all.
    private static final Set<String> SLIPS =
            Set.of("", "03-02-2009", "2000-W2", "2000-W6", "2000-W7", "P.5CE", "P1DT", "P2L", "PM6", "PXC", "PXX");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "2025-08",
                "2025-08-30",
                "2025-W36",
                "2025-W36-2",
                "2025-W36-WE",
                "2025-WXX-6",
                "XXXX-WXX-6",
                "2025-Q3",
                "2025-QX",
                "2025-H1",
                "2025-SU",
                "XXXX-08",
                "XXXX-XX-30",
                "19",
                "199",
                "199X",
                "20XX",
                "BC0480",
                "BC480",
                "FY2006",
                "FY2006-Q1",
                "2025-08-30TNI",
                "2025-08-30T14:30",
                "2025-08-30T14:30:05",
                "2025-08-30T14:30:05.5",
                "2025-08-30T14:30Z",
                "2025-08-30T14:30+02:00",
                "TNI",
                "T14:30",
                "T24:00",
                "PT25M",
                "PT1H30M",
                "P2Y",
                "P1Y6M",
                "P3W",
                "P1DE",
                "P2CE",
                "P1.5Y",
                "PXD",
                "PXXY",
                "P4Q",
                "P1WE",
                "PT2NI",
                "PAST_REF",
                "PRESENT_REF",
                "FUTURE_REF"
            })
    void takesWhatTimeMlWrites(String value) {
        assertThat(new Timex(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2025-8-30",
                "2025-08-30 ",
                "30-08-2025",
                "2025-W6",
                "20255",
                "2025-",
                "2025-08-",
                "2025-Q5",
                "2025-W36-8",
                "P",
                "PT",
                "P1DT",
                "P1",
                "1Y",
                "PY",
                "P1YT",
                "P-1Y",
                "PAST",
                "past_ref",
                "2025-08-30T",
                "T1",
                "2025-08-30T14:3",
                "2025\n",
                "٢٠٢٥",
                "P1Y\u0000"
            })
    void refusesWhatItDoesNot(String value) {
        assertThat(Timex.isValue(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Timex(value)).withMessageContaining(value);
    }

    @Test
    void judgesEndlessValues() {
        assertThat(Timex.isValue("P" + "1D".repeat(500_000))).isTrue();
        assertThat(Timex.isValue("P" + "1D".repeat(500_000) + "!")).isFalse();
        assertThat(Timex.isValue("P" + "X".repeat(1_000_000))).isFalse();
        assertThat(Timex.isValue("2025-08-30T14:30:05." + "5".repeat(1_000_000)))
                .isTrue();
    }

    @Test
    void takesTheValuesOfTheCorpora() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPORA), "the corpora lie beside the project only in its workshop");
        try (Stream<Path> files = Files.walk(CORPORA)) {
            List<Path> gold =
                    files.filter(file -> file.endsWith("gold.tsv")).sorted().toList();
            assertThat(gold).isNotEmpty();
            for (Path file : gold) {
                assertThat(values(file))
                        .as(file.toString())
                        .allMatch(value -> Timex.isValue(value) || SLIPS.contains(value));
            }
        }
    }

    private static List<String> values(Path gold) throws IOException {
        return Files.readAllLines(gold, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1)[4])
                .toList();
    }
}
