package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import org.apache.uima.cas.CAS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.json.ReadingJson;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.Reading;

/// What holds for the export of each reading of each text, whoever wrote it.
@Timeout(300)
class AnyReadingTest {
    private static final int TEXTS = 150;

    private static final List<String> PIECES = List.of(
            "The army said ",
            "“We won,” Ana Ruiz said. ",
            "At least 12 people were killed, the ministry said. ",
            "Dozens of soldiers died on Monday. ",
            "according to Reuters, ",
            "he denied that ",
            "could not be verified. ",
            "\n",
            "\r\n\r\n",
            "=1+1 ",
            "\"",
            ";=x ",
            "]]> <&> ",
            "\0",
            "\u0007",
            "\uD83D",
            "\uDE42",
            "\uFFFE",
            "🙂 ",
            "שלום ",
            ". ");

    private static String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void isReadBackWithTheSameCounts() throws Exception {
        int statements = 0;
        int figures = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            KeptReport kept = Samples.read(text(seed));
            statements += kept.reading().statements().size();
            figures += kept.reading().figures().size();
            try {
                holds(kept);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(statements).as("the texts say something").isGreaterThan(TEXTS);
        assertThat(figures).as("the texts count somebody").isGreaterThan(TEXTS / 2);
    }

    private static void holds(KeptReport kept) throws Exception {
        Reading reading = kept.reading();
        int items = reading.statements().size() + reading.figures().size();
        for (Choices choices : List.of(Samples.WHOLE, Samples.WITHOUT_TEXT)) {
            assertThat(Table.rows(Samples.text(ExportForm.CSV, choices, kept))).hasSize(items);
            int killed = new Killed(reading).rows().size();
            assertThat(Table.rows(Samples.text(ExportForm.UCDP, choices, kept))).hasSize(killed);
            assertThat(Table.rows(Samples.text(ExportForm.ACLED, choices, kept)))
                    .hasSize(killed);
            assertThat(LinkedDataTest.triples(Samples.text(ExportForm.JSON_LD, choices, kept)))
                    .filteredOn(each -> each.contains("terms:confidence"))
                    .hasSize(items);
            String json = Samples.text(ExportForm.JSON_LINES, choices, kept);
            assertThat(ReadingJson.read(json, reading.report().text())).isEqualTo(rounded(reading));
            CAS cas = Cases.read(Samples.export(ExportForm.XMI, choices, kept));
            assertThat(Cases.all(cas, "Figure")).hasSameSizeAs(reading.figures());
            assertThat(Cases.all(cas, "Statement"))
                    .hasSize(reading.statements().stream()
                            .mapToInt(each -> each.wording().content().size())
                            .sum());
            assertThat(MarkedReports.in(new ByteArrayInputStream(Cases.xmi(cas)), kept.id(), _ -> Maybe.known(kept)))
                    .singleElement()
                    .satisfies(home -> {
                        assertThat(home.changes()).isEmpty();
                        assertThat(home.complaints()).isEmpty();
                    });
        }
    }

    /// As JSON keeps it: a lone surrogate survives, confidence has three decimals.
    private static Reading rounded(Reading reading) throws Exception {
        return ReadingJson.read(ReadingJson.write(reading, new ReadingJson.Detail(true, true)));
    }
}
