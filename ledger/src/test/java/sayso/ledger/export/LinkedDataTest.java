package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.ledger.kept.KeptReport;

class LinkedDataTest {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// "subject predicate object" of each triple; no network is at hand, so that a context from there would fail.
    static List<String> triples(String document) {
        try {
            return JsonLd.toRdf(JsonDocument.of(new StringReader(document))).get().toList().stream()
                    .map(LinkedDataTest::written)
                    .toList();
        } catch (JsonLdError e) {
            throw new AssertionError(document, e);
        }
    }

    private static String written(RdfNQuad quad) {
        return quad.getSubject().getValue() + " " + quad.getPredicate().getValue() + " "
                + quad.getObject().getValue();
    }

    private static List<String> triples(Choices choices, KeptReport kept) {
        return triples(Samples.text(ExportForm.JSON_LD, choices, kept));
    }

    @Test
    void saysWhoseWordItIsAndWhoPassedItOn() {
        KeptReport kept = Samples.relayed();
        String article = "urn:sayso:report:" + kept.id();

        assertThat(triples(Samples.WHOLE, kept))
                .contains(
                        article + " " + A + " " + SCHEMA + "NewsArticle",
                        article + " " + SCHEMA + "headline Harbour hit, \"dozens\" dead",
                        article + " " + SCHEMA + "datePublished 2026-02-24",
                        article + " " + SCHEMA + "publisher " + article + "#publisher",
                        article + " " + PROV + "wasDerivedFrom urn:sayso:report:" + "f".repeat(64),
                        article + "#A1 " + A + " " + SCHEMA + "Quotation",
                        article + "#A1 " + SCHEMA + "text =1+1, 🙂 we won,",
                        article + "#A1 " + SCHEMA + "isPartOf " + article,
                        article + "#A1 " + SCHEMA + "spokenByCharacter " + article + "#S1",
                        article + "#A1 " + PROV + "wasAttributedTo " + article + "#S1",
                        article + "#A1 " + PROV + "wasQuotedFrom " + article + "#S3",
                        article + "#S3 " + PROV + "wasQuotedFrom " + article + "#A1-via-S2",
                        article + "#A1-via-S2 " + PROV + "wasAttributedTo " + article + "#S2",
                        article + "#S1 " + A + " " + PROV + "Person",
                        article + "#S1 urn:sayso:terms:entry E41",
                        article + "#S3 " + A + " " + PROV + "Entity",
                        article + "#F1 " + A + " " + SCHEMA + "Observation",
                        article + "#F1 " + SCHEMA + "minValue 12");
        assertThat(triples(Samples.WHOLE, kept)).noneMatch(each -> each.contains("#F1 " + SCHEMA + "maxValue"));
    }

    @Test
    void pointsByCodePointsAndByWords() {
        List<String> triples = triples(Samples.WHOLE, Samples.relayed());
        String dozens = Samples.RELAYED.substring(0, Samples.RELAYED.indexOf("Dozens"));

        assertThat(triples).anyMatch(each -> each.endsWith(OA + "exact Dozens"));
        assertThat(triples)
                .anyMatch(each -> each.endsWith(OA + "start " + dozens.codePointCount(0, dozens.length())))
                .noneMatch(each -> each.endsWith(OA + "start " + dozens.length()));
        assertThat(triples).anyMatch(each -> each.endsWith(OA + "suffix  died."));
    }

    @Test
    void leavesTheWordsOut() {
        List<String> triples = triples(Samples.WITHOUT_TEXT, Samples.relayed());

        assertThat(triples).noneMatch(each -> each.contains("we won") || each.contains(OA + "exact"));
        assertThat(triples).anyMatch(each -> each.contains(OA + "start"));
        assertThat(triples).noneMatch(each -> each.contains(SCHEMA + "articleBody"));
    }

    @Test
    void indirectSpeechIsAClaim() {
        KeptReport kept = Samples.read("The army said that the road was closed.");

        assertThat(kept.reading().statements()).hasSize(1);
        assertThat(triples(Samples.WHOLE, kept))
                .contains("urn:sayso:report:" + kept.id() + "#A1 " + A + " " + SCHEMA + "Claim")
                .noneMatch(each -> each.endsWith("Quotation"));
    }

    @Test
    void writesADocumentALine() {
        String two = Samples.text(ExportForm.JSON_LD, Samples.WHOLE, Samples.relayed(), Samples.read("So.\nAnd so.\n"));

        assertThat(two.lines()).hasSize(2);
        assertThat(two.lines().toList())
                .allSatisfy(line -> assertThat(triples(line)).isNotEmpty());
    }
}
