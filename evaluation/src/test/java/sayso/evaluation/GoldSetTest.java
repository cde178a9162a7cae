package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.ReportException;

class GoldSetTest {
    @Test
    void holdsTheReportsByName() throws ReportException {
        assertThat(GoldReports.in(Samples.GOLD))
                .extracting(GoldReport::name)
                .containsExactly("airstrike", "deployment", "ferry", "flood");
    }

    @Test
    void hasTheTextsBesideIt() throws Exception {
        for (GoldReport gold : GoldReports.in(Samples.GOLD)) {
            assertThat(text(Samples.GOLD.resolve(gold.name() + ".txt")))
                    .isEqualTo(gold.report().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"airstrike", "deployment"})
    void annotatesTheExamples(String name) throws Exception {
        assertThat(text(Samples.EXAMPLES.resolve(name + ".txt")))
                .isEqualTo(gold(name).report().text());
    }

    @Test
    void annotatesTheParagraphsOfThePage() throws Exception {
        String page = text(Samples.EXAMPLES.resolve("flood.html"));
        assertThat(gold("flood").report().text().lines())
                .allSatisfy(
                        paragraph -> assertThat(page).contains("<p>" + paragraph.replace("\u00a0", "&nbsp;") + "</p>"));
    }

    @Test
    void tellsTheReaderWhatItsDocumentTells() throws ReportException {
        assertThat(gold("flood").report().masthead()).satisfies(masthead -> {
            assertThat(masthead.publisher()).isEqualTo(Maybe.known("The Velmere Courier"));
            assertThat(masthead.dateline())
                    .isEqualTo(new Dateline.Dated(LocalDate.of(2026, 3, 17), PublishedFrom.METADATA));
            assertThat(masthead.agency().isKnown()).isFalse();
        });
    }

    @Test
    void countsUtf16UnitsAfterEmoji() throws ReportException {
        GoldReport ferry = gold("ferry");
        assertThat(ferry.statements().get(1).wording().content())
                .extracting(span -> span.of(ferry.report().text()))
                .containsExactly("“The fire is out 🙏🏽,”", "“and all 212 passengers are ashore.”");
    }

    private static GoldReport gold(String name) throws ReportException {
        return GoldReports.in(Samples.GOLD).stream()
                .filter(gold -> gold.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
