package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Maybe;
import sayso.reading.Measure;

class EventTablesTest {
    private static CSVRecord only(ExportForm form, VaguePolicy vague, KeptReport kept) {
        List<CSVRecord> rows = Table.rows(Samples.text(form, new Choices(true, vague), kept));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Figure killed(int number, String words, Count count) {
        return Samples.figure(number, words, count, Measure.KILLED);
    }

    private static Figure of(Figure figure, Maybe<String> population, Maybe<FigureId> partOf) {
        return new Figure(
                figure.id(),
                figure.span(),
                figure.count(),
                new Counted(figure.counted().measure(), population, Maybe.unknown(), Maybe.unknown()),
                figure.statement(),
                figure.basis(),
                partOf,
                figure.finding());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ACLED   | 12 | 12 | 12 | 12
                    AIRWARS | 12 | 12 | 24 | 12
                    NONE    |    |    |    |
                    """)
    void countsDozensAsThePolicySays(VaguePolicy vague, String best, String low, String high, String fatalities) {
        CSVRecord ucdp = only(ExportForm.UCDP, vague, Samples.relayed());
        assertThat(Stream.of("best", "low", "high").map(ucdp::get))
                .containsExactly(empty(best), empty(low), empty(high));
        CSVRecord acled = only(ExportForm.ACLED, vague, Samples.relayed());
        assertThat(acled.get("fatalities")).isEqualTo(empty(fatalities));
        assertThat(acled.get("notes")).startsWith("“Dozens” killed; the publisher's own word");
        assertThat(acled.get("notes").contains("at most 24")).isEqualTo(vague == VaguePolicy.AIRWARS);
    }

    private static String empty(String value) {
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EXACT     | 40  | 40  | 40  | 40 | 40
                    ABOUT     | 540 | 660 | 600 | 540 | 660
                    AT_LEAST  | 40  |     | 40  | 40 |
                    MORE_THAN | 40  |     | 40  | 40 |
                    BETWEEN   | 40  | 60  | 40  | 40 | 60
                    AT_MOST   | 0   | 60  |     | 0  | 60
                    LESS_THAN | 0   | 60  |     | 0  | 60
                    NEARLY    |     | 60  | 60  |    | 60
                    VAGUE     |     |     |     |    |
                    """)
    void makesOneNumberOfBounds(Bound bound, Long low, Long high, Long best, Long least, Long most) {
        Estimate estimate = Estimate.of(new Count(bound, maybe(low), maybe(high)), "words", VaguePolicy.ACLED);

        assertThat(estimate).isEqualTo(new Estimate(maybe(best), maybe(least), maybe(most)));
    }

    private static Maybe<Long> maybe(Long number) {
        return number == null ? Maybe.unknown() : Maybe.known(number);
    }

    @Test
    void takesNoWordForPartOfALargerOne() {
        assertThat(VagueNumbers.under(VaguePolicy.ACLED, "hundreds of thousands", Maybe.known(100_000L)))
                .isEqualTo(new Estimate(Maybe.known(100_000L), Maybe.known(100_000L), Maybe.unknown()));
        assertThat(VagueNumbers.under(VaguePolicy.AIRWARS, "several dozen", Maybe.known(36L))
                        .high())
                .isEqualTo(Maybe.unknown());
        assertThat(VagueNumbers.under(VaguePolicy.AIRWARS, "Dozens", Maybe.known(12L))
                        .high())
                .isEqualTo(Maybe.known(24L));
    }

    @ParameterizedTest
    @CsvSource({"WOUNDED", "CASUALTIES", "MISSING", "CAPTURED", "DETAINED", "DISPLACED", "DEPLOYED", "OTHER"})
    void countsNobodyElseAsDead(Measure measure) {
        KeptReport kept = Samples.withFigures(List.of(Samples.figure(1, "Dozens", Count.exactly(40), measure)));

        assertThat(Table.rows(Samples.text(ExportForm.UCDP, Samples.WHOLE, kept)))
                .isEmpty();
        assertThat(Table.rows(Samples.text(ExportForm.ACLED, Samples.WHOLE, kept)))
                .isEmpty();
    }

    @Test
    void putsPartsIntoTheNotesOfTheirTotal() {
        Figure total = killed(1, "we won", Count.exactly(40));
        Figure part = of(killed(2, "Dozens", Count.exactly(12)), Maybe.known("children"), Maybe.known(total.id()));
        CSVRecord row = only(ExportForm.ACLED, VaguePolicy.ACLED, Samples.withFigures(List.of(total, part)));

        assertThat(row.get("fatalities")).isEqualTo("40");
        assertThat(row.get("notes")).endsWith("; of them “Dozens” children killed");
    }

    @Test
    void keepsAPartOfSomethingElse() {
        Figure sent = Samples.figure(1, "we won", Count.exactly(15_000), Measure.DEPLOYED);
        Figure part = of(killed(2, "Dozens", Count.exactly(600)), Maybe.unknown(), Maybe.known(sent.id()));
        CSVRecord row = only(ExportForm.UCDP, VaguePolicy.ACLED, Samples.withFigures(List.of(sent, part)));

        assertThat(row.get("best")).isEqualTo("600");
    }

    @Test
    void leavesOutWhatIsDenied() {
        KeptReport denied = Samples.read("The army denied that 40 people were killed in Port Kessel.");
        KeptReport told = Samples.read("The army said that 40 people were killed in Port Kessel.");

        assertThat(denied.reading().figures()).hasSize(1);
        assertThat(Table.rows(Samples.text(ExportForm.UCDP, Samples.WHOLE, denied)))
                .isEmpty();
        assertThat(Table.rows(Samples.text(ExportForm.UCDP, Samples.WHOLE, told)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    civilians          | 40 | ''
                    Afghan civilians   | 40 | ''
                    people             | '' | 40
                    North Korean troops| '' | ''
                    """)
    void tellsCiviliansFromPeopleAndFromSides(String population, String civilians, String unknown) {
        Figure figure = of(killed(1, "Dozens", Count.exactly(40)), Maybe.known(population), Maybe.unknown());
        CSVRecord row = only(ExportForm.UCDP, VaguePolicy.ACLED, Samples.withFigures(List.of(figure)));

        assertThat(row.get("deaths_civilians")).isEqualTo(civilians);
        assertThat(row.get("deaths_unknown")).isEqualTo(unknown);
        assertThat(row.get("deaths_a") + row.get("deaths_b")).isEmpty();
        assertThat(row.get("best")).isEqualTo("40");
    }

    @Test
    void saysWhereACountComesFromAndWhen() {
        KeptReport kept = Samples.read("At least 40 people were killed in Port Kessel on Monday, the ministry said.");
        CSVRecord ucdp = only(ExportForm.UCDP, VaguePolicy.ACLED, kept);
        CSVRecord acled = only(ExportForm.ACLED, VaguePolicy.ACLED, kept);

        assertThat(ucdp.toMap())
                .containsEntry("source_office", "The Kessel Post; Dawn Wire")
                .containsEntry("source_article", "https://kessel.example/harbour")
                .containsEntry("source_date", "2026-02-24")
                .containsEntry("source_headline", "Harbour hit, \"dozens\" dead")
                .containsEntry("source_original", "ministry")
                .containsEntry("date_start", "2026-02-23")
                .containsEntry("date_end", "2026-02-23")
                .containsEntry("date_prec", "1")
                .containsEntry("year", "2026")
                .containsEntry("type_of_violence", "")
                .containsEntry("country", "");
        assertThat(acled.toMap())
                .containsEntry("event_date", "2026-02-23")
                .containsEntry("time_precision", "1")
                .containsEntry("source", "The Kessel Post; Dawn Wire")
                .containsEntry("fatalities", "40")
                .containsEntry("actor1", "")
                .containsEntry("source_scale", "");
        assertThat(acled.get("notes")).startsWith("“At least 40” people killed; according to ministry; stance: says");
    }

    @Test
    void leavesTheWordsOut() {
        String acled = Samples.text(ExportForm.ACLED, Samples.WITHOUT_TEXT, Samples.relayed());

        assertThat(acled).doesNotContain("Dozens");
        assertThat(Table.rows(acled).getFirst().get("notes")).startsWith("vague 12 to ? killed");
    }
}
