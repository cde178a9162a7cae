package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Corrected;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Reason;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Count;
import sayso.reading.Maybe;

class LongTableTest {
    private static List<CSVRecord> rows(Choices choices, KeptReport kept) {
        return Table.rows(Samples.text(ExportForm.CSV, choices, kept));
    }

    @Test
    void hasARowForEachStatementAndFigure() {
        List<CSVRecord> rows = rows(Samples.WHOLE, Samples.relayed());

        assertThat(rows).hasSize(2);
        CSVRecord said = rows.getFirst();
        assertThat(said.toMap())
                .containsEntry("report_id", Samples.relayed().id())
                .containsEntry("title", "Harbour hit, \"dozens\" dead")
                .containsEntry("published", "2026-02-24")
                .containsEntry("item_id", "A1")
                .containsEntry("row", "statement")
                .containsEntry("source_name", "Kim")
                .containsEntry("source_kind", "person")
                .containsEntry("source_entry", "E41")
                .containsEntry("via", "dossier; Dawn Wire")
                .containsEntry("stance", "claims")
                .containsEntry("form", "direct")
                .containsEntry("confidence", "0.9")
                .containsEntry("rule", "by-hand")
                .containsEntry("low", "")
                .containsEntry("start", "1")
                .containsEntry("end", "17")
                .containsEntry("copy_group", "C12")
                .containsEntry("is_origin", "no")
                .containsEntry("story", "T7");
        assertThat(rows.get(1).toMap())
                .containsEntry("item_id", "F1")
                .containsEntry("row", "own-figure")
                .containsEntry("words", "Dozens")
                .containsEntry("low", "12")
                .containsEntry("high", "")
                .containsEntry("bound", "vague")
                .containsEntry("measure", "killed")
                .containsEntry("source_name", "");
    }

    @Test
    void defusesWhatWouldBeAFormula() {
        assertThat(rows(Samples.WHOLE, Samples.relayed()).getFirst().get("words"))
                .isEqualTo("'=1+1, 🙂 we won,");
    }

    @Test
    void leavesTheWordsOut() {
        String csv = Samples.text(ExportForm.CSV, Samples.WITHOUT_TEXT, Samples.relayed());

        assertThat(csv).doesNotContain("we won").doesNotContain("Dozens");
        assertThat(Table.rows(csv).getFirst().isMapped("words")).isFalse();
        assertThat(Table.rows(csv).getFirst().get("source_name")).isEqualTo("Kim");
    }

    @Test
    void tellsWhatAPersonChanged() {
        KeptReport machine = Samples.relayed();
        Change count = new Change.SetCount(
                Matching.target(machine.reading(), machine.reading().figures().getFirst()), Count.exactly(13));
        Correction correction =
                new Correction(1, machine.read(), new Reason("Ada", "recounted"), Maybe.known(machine.id()), count);
        KeptReport corrected = new KeptReport(
                machine.machine(),
                Corrected.of(machine.machine(), List.of(correction)),
                machine.edition(),
                machine.read(),
                machine.appearances());

        assertThat(rows(Samples.WHOLE, corrected))
                .extracting(row -> row.get("corrected"))
                .containsExactly("no", "yes");
        assertThat(rows(Samples.WHOLE, corrected).get(1).get("high")).isEqualTo("13");
    }

    @Test
    void tellsNothingOfLinksThatAreNotKnown() {
        byte[] csv = Samples.export(ExportForm.CSV, Samples.WHOLE, Samples.unlinked(), Samples.relayed());

        assertThat(Table.rows(new String(csv, StandardCharsets.UTF_8))
                        .getFirst()
                        .toMap())
                .containsEntry("copy_group", "")
                .containsEntry("is_origin", "")
                .containsEntry("story", "")
                .containsEntry("source_entry", "");
    }
}
