package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.ingest.document.DocumentOptions;
import sayso.ingest.web.WebOptions;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// Documents, honest and hostile, through the process that reads them, with the usual memory. The time is longer
/// than usual, for machines that build much else.
@Timeout(300)
class DocumentIntakesTest {
    private static final String GATE = "The gate is shut, the mayor said on Monday.";

    private static final Intakes INTAKES = intakes(Duration.ofSeconds(60), 256);

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        INTAKES.close();
    }

    @Test
    void readsAPdf() {
        byte[] pdf = Papers.pdf(
                Papers.lines("ELMSTEAD, May 4, 2026 (Reuters) - The gate of the harbour", "is shut, the mayor said."),
                "");
        Report report = report("a.pdf", pdf);
        assertThat(report.text())
                .isEqualTo("ELMSTEAD, May 4, 2026 (Reuters) - The gate of the harbour is shut, the mayor said.");
        assertThat(report.masthead().agency()).isEqualTo(Maybe.known("Reuters"));
        assertThat(report.masthead().dateline())
                .isEqualTo(new Dateline.Dated(LocalDate.of(2026, 5, 4), PublishedFrom.DATELINE));
    }

    @Test
    void readsADocx() {
        Report report = report(
                "a.docx",
                Papers.docx(Papers.paragraph("The gate is shut")
                        + Papers.paragraph("By Ana Ruiz")
                        + "<w:p><w:r><w:t>One </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
                        + "<w:r><w:t>line.</w:t></w:r></w:p>"));
        assertThat(report.text()).isEqualTo("By Ana Ruiz\nOne line.");
        assertThat(report.masthead().title()).isEqualTo(Maybe.known("The gate is shut"));
        assertThat(report.masthead().byline()).containsExactly("Ana Ruiz");
    }

    @Test
    void whoMadeAFileIsNotItsAuthor() {
        assertThat(report("a.docx", Papers.docx(Papers.paragraph(GATE)))
                        .masthead()
                        .byline())
                .isEmpty();
    }

    @Test
    void readsTheStyleOfTitles() {
        String body = "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Shut till Friday</w:t></w:r></w:p>";
        Report report = report("a.docx", Papers.docx(body + Papers.paragraph(GATE)));
        assertThat(report.masthead().title()).isEqualTo(Maybe.known("Shut till Friday"));
        assertThat(report.text()).isEqualTo(GATE);
    }

    @Test
    void readsAMail() {
        Report report = report("a.eml", mail("Content-Type: text/plain; charset=utf-8\n\n" + GATE + "\n-- \nAna\n"));
        assertThat(report.text()).isEqualTo(GATE);
        assertThat(report.masthead().title()).isEqualTo(Maybe.known("Gate shut"));
        assertThat(report.masthead().byline()).containsExactly("Ana Ruiz");
        assertThat(report.masthead().dateline())
                .isEqualTo(new Dateline.Dated(LocalDate.of(2026, 5, 4), PublishedFrom.METADATA));
    }

    @Test
    void readsThePageOfAMail() {
        Report report = report(
                "a.eml",
                mail("Content-Type: text/html\n\n<p>The gate is shut until Friday, the mayor said on Monday.</p>"
                        + "<blockquote type=cite><p>Is the gate still open, or will it be shut soon, she asked.</p>"));
        assertThat(report.text()).isEqualTo("The gate is shut until Friday, the mayor said on Monday.");
    }

    @Test
    void documentsInFoldersAndOnStandardInputAreRead() throws IOException {
        Files.write(folder.resolve("a.pdf"), Papers.pdf(Papers.lines(GATE), ""));
        Files.write(folder.resolve("b.docx"), Papers.docx(Papers.paragraph(GATE)));
        Files.write(folder.resolve("c.EML"), mail("\n" + GATE));
        Files.write(folder.resolve("d.png"), new byte[] {1});
        InputStream piped = new ByteArrayInputStream(Papers.pdf(Papers.lines(GATE), ""));
        assertThat(INTAKES.of(List.of(folder.toString(), "-"), piped).map(IntakesTest::outcome))
                .containsExactly(GATE, GATE, GATE, GATE);
    }

    @Test
    void aPdfWithAPasswordIsToldOf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(Papers.pdf(Papers.lines(GATE), ""))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(bytes);
        }
        assertThat(outcome("a.pdf", bytes.toByteArray())).isEqualTo("document.encrypted");
    }

    @Test
    void aPdfThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(Papers.pdf(Papers.lines(GATE), ""))) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(bytes);
        }
        assertThat(outcome("a.pdf", bytes.toByteArray())).isEqualTo(GATE);
    }

    @Test
    void aPdfWithoutTextIsToldOf() {
        assertThat(outcome("scan.pdf", Papers.pdf("0 0 100 100 re f", ""))).isEqualTo("document.no-text");
    }

    @Test
    void cutPdfsEnd() {
        byte[] pdf = Papers.pdf(Papers.lines(GATE), "");
        for (int end = 5; end < pdf.length; end += 61) {
            assertThat(outcome("cut.pdf", Arrays.copyOf(pdf, end))).isIn(GATE, "document.broken", "document.no-text");
        }
    }

    @Test
    void pdfsThatTurnInCirclesEnd() {
        assertThat(outcome("self.pdf", Papers.pdf("/X Do " + Papers.lines(GATE), "")))
                .contains(GATE);
        String pages = new String(Papers.pdf(Papers.lines(GATE), ""), StandardCharsets.ISO_8859_1);
        assertThat(outcome("kids.pdf", bytes(pages.replace("/Kids [3 0 R]", "/Kids [2 0 R]"))))
                .startsWith("document.");
        assertThat(outcome("prev.pdf", Papers.pdf(Papers.lines(GATE), "/Prev 0 ")))
                .isIn(GATE, "document.broken");
    }

    @Test
    void deepPdfsEnd() {
        assertThat(outcome("deep.pdf", Papers.pdf(Papers.lines(GATE), "/Info " + "[".repeat(200_000))))
                .isIn(GATE, "document.broken", "document.no-text");
        assertThat(outcome("deep.pdf", Papers.pdf("q ".repeat(500_000) + Papers.lines(GATE), "")))
                .isIn(GATE, "document.broken");
        assertThat(outcome("deep.pdf", Papers.pdf("<< /A ".repeat(200_000) + Papers.lines(GATE), "")))
                .isIn(GATE, "document.broken", "document.no-text");
    }

    @Test
    void brokenPackagesAreToldOf() {
        byte[] docx = Papers.docx(Papers.paragraph(GATE));
        assertThat(outcome("cut.docx", Arrays.copyOf(docx, docx.length / 2))).isIn("document.broken", "report.format");
        assertThat(outcome("a.zip", Papers.zip(Map.of("a.txt", GATE)))).isEqualTo("report.format");
        assertThat(outcome("a.docx", Papers.zip(Papers.docxParts("<w:document"))))
                .isEqualTo("document.broken");
        assertThat(outcome("a.docx", Papers.docx(""))).isEqualTo("document.no-text");
    }

    @Test
    void packedNamesThatLeadOutsideHarmNobody() {
        Map<String, String> parts = Papers.docxParts(Papers.document("", Papers.paragraph(GATE)));
        parts.put("../../" + folder.getFileName() + "/escaped.txt", GATE);
        parts.put("word/inner.docx", "PK\u0003\u0004");
        assertThat(outcome("slip.docx", Papers.zip(parts))).isIn(GATE, "document.broken", "report.format");
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void aPackageThatUnpacksWithoutEndIsToldOf() {
        String much = Papers.document("", Papers.paragraph("a".repeat(300_000_000)));
        assertThat(outcome("bomb.docx", Papers.zip(Papers.docxParts(much)))).isEqualTo("report.too-large");
    }

    @Test
    void entitiesFetchNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret word");
        try (LocalServer server = new LocalServer(Map.of("/e", "fetched words"))) {
            for (String address : List.of(secret.toUri().toString(), server.at("/e"))) {
                String prologue = "<!DOCTYPE w [<!ENTITY e SYSTEM '" + address + "'>]>";
                String document = Papers.document(prologue, Papers.paragraph("&e; " + GATE));
                assertThat(outcome("xxe.docx", Papers.zip(Papers.docxParts(document))))
                        .doesNotContain("secret")
                        .doesNotContain("fetched");
            }
        }
    }

    @Test
    void laughsByTheBillionEnd() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        String document = Papers.document(entities + "]>", Papers.paragraph("&a39;"));
        assertThat(outcome("laugh.docx", Papers.zip(Papers.docxParts(document))))
                .startsWith("document.");
    }

    @Test
    void deepXmlEnds() {
        String deep =
                "<w:tbl><w:tr><w:tc>".repeat(10_000) + Papers.paragraph(GATE) + "</w:tc></w:tr></w:tbl>".repeat(10_000);
        assertThat(outcome("deep.docx", Papers.docx(deep))).isIn(GATE, "document.broken");
    }

    @Test
    void aMailWithTenThousandAttachmentsIsRead() {
        StringBuilder parts = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + GATE + "\n");
        for (int i = 0; i < 10_000; i++) {
            parts.append("--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename=a.zip\n\nPK\n");
        }
        assertThat(outcome("many.eml", mail(parts + "--b--\n"))).isEqualTo(GATE);
    }

    @Test
    void deepMailsEnd() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        assertThat(outcome("deep.eml", mail(parts + "\n" + GATE))).isIn(GATE, "document.broken", "document.no-text");
    }

    @Test
    void aWrongCharsetIsSeenThrough() {
        byte[] head = mail("Content-Type: text/plain; charset=utf-8\n\n");
        byte[] body = "Die Straße ist gesperrt, sagte sie.".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mail = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, mail, head.length, body.length);
        assertThat(outcome("a.eml", mail)).isEqualTo("Die Straße ist gesperrt, sagte sie.");
        assertThat(outcome("a.eml", mail("Content-Type: text/plain; charset=no-such\n\n" + GATE)))
                .isEqualTo(GATE);
    }

    @Test
    void aMailWithoutWordsIsToldOf() {
        assertThat(outcome("a.eml", mail("Content-Type: image/png\n\nxx"))).isEqualTo("document.no-text");
        assertThat(outcome("a.eml", mail("\n\n"))).isEqualTo("document.no-text");
    }

    @Test
    void aDocumentThatTakesTooLongIsToldOf() {
        byte[] slow = Papers.pdf("q ".repeat(500_000) + Papers.lines(GATE), "");
        try (Intakes hasty = intakes(Duration.ofMillis(1), 256)) {
            assertThat(IntakesTest.outcome(hasty.of("long.pdf", slow))).isEqualTo("document.too-slow");
        }
    }

    @Test
    void aDocumentThatTakesTooMuchMemoryIsToldOf() {
        byte[] large = Papers.docx(Papers.paragraph(scribble(12_000_000)));
        try (Intakes small = intakes(Duration.ofSeconds(60), 24)) {
            assertThat(IntakesTest.outcome(small.of("large.docx", large))).isEqualTo("document.memory");
            assertThat(IntakesTest.outcome(small.of("a.pdf", Papers.pdf(Papers.lines(GATE), ""))))
                    .isEqualTo(GATE);
        }
    }

    @Test
    void withoutTheirReaderDocumentsAreRefused() {
        assertThat(IntakesTest.outcome(
                        Intakes.with(IntakeOptions.none()).of("a.pdf", Papers.pdf(Papers.lines(GATE), ""))))
                .isEqualTo("document.reader");
    }

    /// Letters that hardly pack.
    private static String scribble(int length) {
        StringBuilder letters = new StringBuilder();
        Random random = new Random(20_260_504);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static Intakes intakes(Duration time, int megabytes) {
        return Intakes.with(
                IntakeOptions.none(),
                Fetching.as(WebOptions.usual()),
                new DocumentOptions(
                        Maybe.known(System.getProperty("java.class.path")), "sayso.documents.Main", time, megabytes));
    }

    private static byte[] mail(String rest) {
        return bytes("From: Ana Ruiz <ana@courier.example>\nSubject: Gate shut\nDate: Mon, 4 May 2026 23:50:10 -0500\n"
                + "MIME-Version: 1.0\n" + rest);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String outcome(String name, byte[] bytes) {
        return IntakesTest.outcome(INTAKES.of(name, bytes));
    }

    private static Report report(String name, byte[] bytes) {
        return switch (INTAKES.of(name, bytes)) {
            case Intake.Taken(Report report) -> report;
            case Intake.Refused refused -> fail(refused.problem().toString());
        };
    }
}
