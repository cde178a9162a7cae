package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Corrected;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Ground;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Quoted;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.Target;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.ReportException;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Timex;
import sayso.text.Span;

@Timeout(60)
class MarkedReportsTest {
    private static final KeptReport KEPT = Samples.relayed();
    private static final Reading READING = KEPT.reading();
    private static final Target A1 =
            Matching.target(READING, READING.statements().getFirst());
    private static final Target F1 = Matching.target(READING, READING.figures().getFirst());
    private static final SourceName WIRE = SourceName.of(READING.source(new SourceId(2)));
    private static final SourceName DOSSIER = SourceName.of(READING.source(new SourceId(3)));

    private static List<Homecoming> home(byte[] file) throws ReportException {
        return MarkedReports.in(
                new ByteArrayInputStream(file),
                "admin.xmi",
                id -> id.equals(KEPT.id()) ? Maybe.known(KEPT) : Maybe.unknown());
    }

    /// What comes home when somebody did `work` in a tool that is built on Apache UIMA.
    private static Homecoming after(Choices choices, Consumer<CAS> work) throws ReportException {
        CAS cas = Cases.read(Samples.export(ExportForm.XMI, choices, KEPT));
        work.accept(cas);
        List<Homecoming> home = home(Cases.xmi(cas));
        assertThat(home).hasSize(1);
        assertThat(home.getFirst().report()).isEqualTo(KEPT.id());
        return home.getFirst();
    }

    private static List<Change> changes(Consumer<CAS> work) throws ReportException {
        Homecoming home = after(Samples.WHOLE, work);
        assertThat(home.complaints()).isEmpty();
        return home.changes();
    }

    @Test
    void nothingDoneIsNothingChanged() throws ReportException {
        assertThat(changes(_ -> {})).isEmpty();
        assertThat(after(Samples.WITHOUT_TEXT, _ -> {}).changes()).isEmpty();
        assertThat(home(Samples.export(ExportForm.XMI, Samples.WHOLE, KEPT)))
                .singleElement()
                .satisfies(each -> assertThat(each.changes()).isEmpty());
    }

    @Test
    void findsTheXmiOfAProjectInItsZips() throws ReportException {
        byte[] inner = Cases.zipped(Map.of(
                "admin.xmi",
                Cases.xmi(Cases.read(Samples.export(ExportForm.XMI, Samples.WHOLE, KEPT))),
                "TypeSystem.xml",
                new byte[0]));

        assertThat(home(Cases.zipped(Map.of("annotation/report.xmi/admin.zip", inner))))
                .hasSize(1);
    }

    @Test
    void aDeletedAnnotationIsARejection() throws ReportException {
        assertThat(changes(cas -> {
                    cas.removeFsFromIndexes(Cases.all(cas, "Statement").getFirst());
                    cas.removeFsFromIndexes(Cases.all(cas, "Figure").getFirst());
                }))
                .containsExactlyInAnyOrder(new Change.Reject(A1), new Change.Reject(F1));
    }

    @Test
    void aDeletedMentionIsNobodysWord() throws ReportException {
        assertThat(changes(cas -> cas.removeFsFromIndexes(mention(cas, "Kim"))))
                .containsExactly(new Change.SetSource(A1, ground(List.of(), List.of(DOSSIER, WIRE))));
    }

    @Test
    void anotherLinkIsAnotherSource() throws ReportException {
        assertThat(changes(cas -> {
                    link(cas, "who", mention(cas, "Dawn Wire"));
                    link(cas, "via");
                }))
                .containsExactly(new Change.SetSource(A1, ground(List.of(WIRE), List.of())));
    }

    @Test
    void aMarkOfItsOwnIsANewSource() throws ReportException {
        Span words = Samples.span("Dozens");
        assertThat(changes(cas -> {
                    AnnotationFS added = annotation(cas, "Source", words);
                    Cases.set(added, "name", "Lena Ortiz");
                    Cases.set(added, "kind", "agency");
                    link(cas, "who", added);
                }))
                .containsExactly(new Change.SetSource(
                        A1, ground(List.of(SourceName.added("Lena Ortiz", Kind.AGENCY)), List.of(DOSSIER, WIRE))));
    }

    @Test
    void featuresChange() throws ReportException {
        assertThat(changes(cas -> {
                    AnnotationFS figure = Cases.all(cas, "Figure").getFirst();
                    Cases.set(figure, "low", "24");
                    Cases.set(figure, "high", "30");
                    Cases.set(figure, "bound", "between");
                    Cases.set(figure, "measure", "wounded");
                    Cases.set(figure, "population", "sailors");
                    Cases.set(figure, "place", "Port Kessel");
                    Cases.set(figure, "asOf", "2026-02-23");
                    AnnotationFS statement = Cases.all(cas, "Statement").getFirst();
                    Cases.set(statement, "stance", "denies");
                    Cases.set(statement, "said", "2026-02");
                }))
                .containsExactlyInAnyOrder(
                        new Change.SetCount(F1, Count.within(Bound.BETWEEN, 24, 30)),
                        new Change.SetMeasure(F1, Measure.WOUNDED),
                        new Change.SetPopulation(F1, Maybe.known("sailors")),
                        new Change.SetPlace(F1, Maybe.known("Port Kessel")),
                        new Change.SetAsOf(F1, Maybe.known(new Timex("2026-02-23"))),
                        new Change.SetStance(A1, Stance.DENIES),
                        new Change.SetSaid(A1, Maybe.known(new Timex("2026-02"))));
    }

    @Test
    void marksWithoutAnItemAreAdded() throws ReportException {
        Span won = Samples.span("we won");
        Span died = Samples.span("Dozens died");
        assertThat(changes(cas -> {
                    annotation(cas, "Statement", died);
                    AnnotationFS figure = annotation(cas, "Figure", won);
                    Cases.set(figure, "low", "2");
                    Cases.set(figure, "measure", "other");
                }))
                .containsExactlyInAnyOrder(
                        new Change.AddStatement(List.of(quoted(died)), ground(List.of(), List.of()), Stance.SAYS),
                        new Change.AddFigure(quoted(won), Count.exactly(2), Measure.OTHER, Maybe.unknown()));
    }

    @Test
    void aContentMovedIsRejectedAndAdded() throws ReportException {
        Span shorter = Samples.span("we won");
        assertThat(changes(cas -> {
                    AnnotationFS old = Cases.all(cas, "Statement").getFirst();
                    cas.removeFsFromIndexes(old);
                    AnnotationFS statement = annotation(cas, "Statement", shorter);
                    Cases.set(statement, "item", "A1");
                }))
                .containsExactly(
                        new Change.Reject(A1),
                        new Change.AddStatement(List.of(quoted(shorter)), ground(List.of(), List.of()), Stance.CLAIMS));
    }

    @Test
    void whatCameHomeOnceAddsNothingTwice() throws ReportException {
        CAS cas = Cases.read(Samples.export(ExportForm.XMI, Samples.WHOLE, KEPT));
        annotation(cas, "Statement", Samples.span("Dozens died"));
        cas.removeFsFromIndexes(Cases.all(cas, "Figure").getFirst());
        AnnotationFS figure = annotation(cas, "Figure", Samples.span("we won"));
        Cases.set(figure, "low", "2");
        Cases.set(figure, "measure", "other");
        byte[] file = Cases.xmi(cas);
        List<Change> changes = home(file).getFirst().changes();
        assertThat(changes).hasSize(3);
        List<Correction> made = new ArrayList<>();
        for (Change change : changes) {
            made.add(new Correction(
                    made.size() + 1, KEPT.read(), new Reason("Ada", "seen"), Maybe.known(KEPT.id()), change));
        }
        Corrected corrected = Corrected.of(KEPT.machine(), made);
        KeptReport now = new KeptReport(KEPT.machine(), corrected, KEPT.edition(), KEPT.read(), KEPT.appearances());

        assertThat(corrected.unmatched()).isEmpty();
        assertThat(MarkedReports.in(new ByteArrayInputStream(file), "admin.xmi", _ -> Maybe.known(now)))
                .singleElement()
                .satisfies(each -> assertThat(each.changes()).isEmpty());
    }

    @Test
    void complainsOfWhatItCannotUnderstandAndTakesTheRest() throws ReportException {
        Homecoming home = after(Samples.WHOLE, cas -> {
            AnnotationFS figure = Cases.all(cas, "Figure").getFirst();
            Cases.set(figure, "low", "a lot");
            Cases.set(figure, "measure", "slain");
            Cases.set(figure, "place", "Port Kessel");
        });

        assertThat(home.changes()).containsExactly(new Change.SetPlace(F1, Maybe.known("Port Kessel")));
        assertThat(home.complaints())
                .hasSize(2)
                .anyMatch(each -> each.contains("slain is") || each.contains("“slain”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
                "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x a=\"&b;\"/>",
                "PK\3\4broken",
                "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                        + " xmlns:custom=\"http:///webanno/custom.ecore\">"
                        + "<custom:Figure xmi:id=\"2\" begin=\"0\" end=\"9\"/><cas:Sofa sofaString=\"x\"/>"
                        + "<cas:View members=\"2\"/></xmi:XMI>",
                "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                        + " xmlns:custom=\"http:///webanno/custom.ecore\">"
                        + "<custom:Figure xmi:id=\"2\" begin=\"x\"/><cas:Sofa sofaString=\"x\"/>"
                        + "<cas:View members=\"2\"/></xmi:XMI>"
            })
    void refusesWhatIsNoXmiOrDangerous(String content) {
        assertThatThrownBy(() -> home(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("ledger.markup-unreadable");
    }

    @Test
    void refusesAnotherText() {
        CAS cas = Cases.read(Samples.export(ExportForm.XMI, Samples.WHOLE, Samples.read("Another text.")));

        assertThatThrownBy(() -> home(Cases.xmi(cas))).hasMessageContaining("ledger.markup-strange");
    }

    private static Ground ground(List<SourceName> who, List<SourceName> via) {
        return new Ground(who, Maybe.known(via));
    }

    private static Quoted quoted(Span span) {
        return Quoted.of(Samples.RELAYED, span);
    }

    private static AnnotationFS mention(CAS cas, String words) {
        return Cases.all(cas, "Source").stream()
                .filter(each -> each.getCoveredText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static AnnotationFS annotation(CAS cas, String type, Span span) {
        AnnotationFS added = cas.createAnnotation(Cases.type(cas, type), span.start(), span.end());
        cas.addFsToIndexes(added);
        return added;
    }

    @SuppressWarnings("unchecked") // UIMA's arrays are raw
    private static void link(CAS cas, String slot, AnnotationFS... targets) {
        AnnotationFS statement = Cases.all(cas, "Statement").getFirst();
        ArrayFS<FeatureStructure> links = cas.createArrayFS(targets.length);
        for (int at = 0; at < targets.length; at++) {
            FeatureStructure link =
                    cas.createFS(Cases.type(cas, slot.equals("who") ? "StatementWhoLink" : "StatementViaLink"));
            link.setFeatureValue(link.getType().getFeatureByBaseName("target"), targets[at]);
            links.set(at, link);
        }
        statement.setFeatureValue(statement.getType().getFeatureByBaseName(slot), links);
    }
}
