package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Count;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Statement;

class XmiTest {
    private static CAS cas(Choices choices, KeptReport kept) {
        return Cases.read(Samples.export(ExportForm.XMI, choices, kept));
    }

    @Test
    void isReadByUima() {
        CAS cas = cas(Samples.WHOLE, Samples.relayed());

        assertThat(cas.getDocumentText()).isEqualTo(Samples.RELAYED);
        assertThat(Cases.all(cas, "Source"))
                .extracting(AnnotationFS::getCoveredText)
                .containsExactly("Kim", "Dawn Wire", "dossier");
        assertThat(Cases.all(cas, "Cue"))
                .extracting(AnnotationFS::getCoveredText)
                .containsExactly("said");
        AnnotationFS statement = Cases.all(cas, "Statement").getFirst();
        assertThat(statement.getCoveredText()).isEqualTo("=1+1, 🙂 we won,");
        assertThat(Cases.feature(statement, "item")).isEqualTo("A1");
        assertThat(Cases.feature(statement, "stance")).isEqualTo("claims");
        assertThat(targets(statement, "who")).containsExactly("Kim");
        assertThat(targets(statement, "via")).containsExactly("dossier", "Dawn Wire");
        AnnotationFS figure = Cases.all(cas, "Figure").getFirst();
        assertThat(Cases.feature(figure, "low")).isEqualTo("12");
        assertThat(Cases.feature(figure, "high")).isEmpty();
        assertThat(Cases.feature(figure, "bound")).isEqualTo("vague");
    }

    private static List<String> targets(AnnotationFS from, String slot) {
        ArrayFS<?> links = (ArrayFS<?>) from.getFeatureValue(from.getType().getFeatureByBaseName(slot));
        return Arrays.stream(links.toArray())
                .map(link -> link.getFeatureValue(link.getType().getFeatureByBaseName("target")))
                .map(target -> ((AnnotationFS) target).getCoveredText())
                .toList();
    }

    @Test
    void tellsWhatIsAPartOfWhat() {
        Figure total = Samples.figure(1, "we won", Count.exactly(40), Measure.KILLED);
        Figure part = Samples.figure(2, "Dozens", Count.exactly(12), Measure.KILLED);
        Figure tied = new Figure(
                part.id(),
                part.span(),
                part.count(),
                part.counted(),
                part.statement(),
                part.basis(),
                Maybe.known(total.id()),
                part.finding());
        AnnotationFS relation = Cases.all(cas(Samples.WHOLE, Samples.withFigures(List.of(total, tied))), "PartOf")
                .getFirst();

        assertThat(end(relation, "Governor")).isEqualTo("F2");
        assertThat(end(relation, "Dependent")).isEqualTo("F1");
    }

    private static String end(AnnotationFS relation, String name) {
        return Cases.feature(
                (AnnotationFS) relation.getFeatureValue(relation.getType().getFeatureByBaseName(name)), "item");
    }

    @Test
    void hidesTheWordsAndKeepsTheOffsets() {
        CAS cas = cas(Samples.WITHOUT_TEXT, Samples.relayed());

        assertThat(cas.getDocumentText()).hasSize(Samples.RELAYED.length()).startsWith("xxxxxx xx xx xxxxx ");
        AnnotationFS figure = Cases.all(cas, "Figure").getFirst();
        assertThat(figure.getBegin()).isEqualTo(Samples.RELAYED.indexOf("Dozens"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army said that ]]> <b>&amp;\" 'x' & ran away.",
                "Line one\r\nThe army said it\twon.\n\nAnd\rso on.",
                "NUL \0 and \u0001 bell \u0007, the army said it won \uFFFE.",
                "Half a pair \uD83D here, the army said it won.\uDE42 end",
                "🙂👨‍👩‍👧 The army said it won 🙂.",
                "שלום עולם The army said it won. السلام",
                "\u0085\u2028 The army said it won."
            })
    void keepsOffsetsRightOnHostileText(String text) {
        KeptReport kept = Samples.kept(Samples.read(text).reading());
        CAS cas = cas(Samples.WHOLE, kept);

        assertThat(cas.getDocumentText()).isEqualTo(Plain.xml(text)).hasSameSizeAs(text);
        List<Statement> statements = kept.reading().statements();
        assertThat(statements).isNotEmpty();
        assertThat(Cases.all(cas, "Statement"))
                .extracting(AnnotationFS::getBegin)
                .contains(statements.getFirst().wording().content().getFirst().start());
    }

    @Test
    void carriesTwoMegabytes() {
        String text = "The army said that 🙂 <40> people were killed, & more, on the road. ".repeat(30_000) + "\n";
        assertThat(text.length()).isGreaterThan(2_000_000);

        assertThat(cas(Samples.WHOLE, bare(text)).getDocumentText()).isEqualTo(text);
    }

    @Test
    void comesHomeHoweverManyLinesThereAre() throws ReportException {
        KeptReport kept = bare("<\n".repeat(200_000));
        byte[] zip = Samples.export(ExportForm.XMI, Samples.WHOLE, kept);

        assertThat(MarkedReports.in(new ByteArrayInputStream(zip), "lines.zip", _ -> Maybe.known(kept)))
                .singleElement()
                .satisfies(home -> assertThat(home.changes()).isEmpty());
    }

    private static KeptReport bare(String text) {
        return Samples.kept(
                new Reading(Report.of(text), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(Samples.export(ExportForm.XMI, Samples.WHOLE, Samples.relayed()))
                .isEqualTo(Samples.export(ExportForm.XMI, Samples.WHOLE, Samples.relayed()));
        Map<String, byte[]> entries =
                Cases.unzipped(Samples.export(ExportForm.XMI, Samples.WHOLE, Samples.relayed(), Samples.read("So.")));
        assertThat(entries)
                .containsOnlyKeys(
                        "TypeSystem.xml",
                        Samples.relayed().id() + ".xmi",
                        Report.of("So.").id() + ".xmi");
    }
}
