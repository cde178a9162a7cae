package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Report;

/// Reports that are gzipped one by one.
class PackedTest {
    private static final String WORDS = "The mayor said on Monday that the bridge, closed since spring, would open.";

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsWhatIsInside() throws IOException {
        assertThat(outcome("a.txt.gz", gzip(WORDS))).isEqualTo(WORDS);
        assertThat(outcome("a.TXT.GZ", gzip(WORDS))).isEqualTo(WORDS);
        assertThat(outcome("b.html.gz", gzip("<title>x</title><p>" + WORDS + "</p>")))
                .isEqualTo(WORDS);
        // markup counts by the name inside, as it does in files that are not packed
        assertThat(outcome("c.html.gz", gzip(WORDS + "<br>"))).isEqualTo(WORDS);
        assertThat(outcome("c.txt.gz", gzip(WORDS + "<br>"))).isEqualTo(WORDS + "<br>");
    }

    @Test
    void isNamedAsItsFile() throws IOException {
        Path file = Files.write(folder.resolve("a.txt.gz"), gzip(WORDS));
        assertThat(take(file))
                .isInstanceOfSatisfying(
                        Intake.Taken.class,
                        taken -> assertThat(taken.report().masthead().location().or(""))
                                .isEqualTo(file.toString()));
    }

    @Test
    void saysWhatCannotBeUnpacked() throws IOException {
        byte[] whole = gzip(WORDS);
        assertThat(outcome("cut.txt.gz", Arrays.copyOf(whole, whole.length - 4)))
                .isEqualTo("report.unreadable");
        assertThat(outcome("empty.txt.gz", gzip(""))).isEqualTo("report.empty");
        assertThat(outcome("bomb.txt.gz", gzip(new byte[64 << 20]))).isEqualTo("report.too-large");
    }

    @Test
    void refusesWhatIsPackedTwice() throws IOException {
        assertThat(outcome("a.txt.gz.gz", gzip(gzip(WORDS)))).isEqualTo("report.format");
        assertThat(outcome("a.txt.gz", gzip(gzip(WORDS)))).isEqualTo("report.format");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../inner.wacz"));
            out.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(outcome("outer.zip", zip.toByteArray())).isEqualTo("report.format");
        assertThat(outcome("outer.zip.gz", gzip(zip.toByteArray()))).isEqualTo("report.format");
        assertThat(outcome("outer.wacz", zip.toByteArray())).isEqualTo("archive.empty");
    }

    @Test
    void aFileThatOnlyClaimsToBePackedIsReadAsItIs() throws IOException {
        assertThat(outcome("plain.txt.gz", WORDS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WORDS);
        assertThat(outcome("packed.txt", gzip(WORDS))).isEqualTo("report.format");
    }

    @Test
    void standsInFolders() throws IOException {
        Files.write(folder.resolve("b.txt.gz"), gzip(WORDS));
        Files.write(folder.resolve("c.html.gz"), gzip("<p>" + WORDS + "</p>"));
        Files.write(folder.resolve("d.jpg.gz"), gzip("x"));
        Files.write(folder.resolve("e.gz"), gzip("x"));
        assertThat(Intakes.with(IntakeOptions.none()).of(List.of(folder.toString()), InputStream.nullInputStream()))
                .extracting(IntakesTest::outcome)
                .containsExactly(WORDS, WORDS);
    }

    private String outcome(String name, byte[] bytes) throws IOException {
        return switch (take(Files.write(folder.resolve(name), bytes))) {
            case Intake.Taken(Report report) -> report.text().strip();
            case Intake.Refused(String location, var problem) -> {
                assertThat(location).endsWith(name);
                yield problem.code();
            }
        };
    }

    private static Intake take(Path file) {
        return Intakes.with(IntakeOptions.none())
                .of(List.of(file.toString()), InputStream.nullInputStream())
                .toList()
                .getFirst();
    }

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
