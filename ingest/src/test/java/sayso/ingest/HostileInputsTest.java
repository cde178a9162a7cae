package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Dateline;

/// Nothing that a file can hold throws, hangs or takes more than linear time.
@Timeout(300)
class HostileInputsTest {
    private static final String SENTENCE =
            "The mayor said on Monday that the bridge, closed in May, would open again. ";

    @TempDir
    Path folder;

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(20_250_830);
        for (int length = 1; length < 3000; length += 7) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            for (String name : List.of("noise.txt", "noise.html")) {
                Intake intake = Intakes.with(IntakeOptions.none()).of(name, bytes);
                assertThat(intake).as("%d random bytes as %s", length, name).isNotNull();
                assertThat(length > 100 && intake instanceof Intake.Taken).isFalse();
            }
        }
    }

    @Test
    void cutPagesNeverThrow() {
        String page = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"A & B\",\"author\":[{\"name\":\"Ana Ruiz\"}]}</script></head>"
                + "<body><h1>Bridge opens</h1><p>" + SENTENCE + "</p><time datetime=2025-08-30>today</time>";
        for (int end = 0; end <= page.length(); end++) {
            assertThat(Intakes.with(IntakeOptions.none())
                            .of("cut.html", page.substring(0, end).getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    @Test
    void deepNestingIsRead() {
        assertThat(page("<div class=byline>".repeat(10_000) + "<p>" + SENTENCE + "</p>"))
                .contains("The mayor said");
        assertThat(page("<b><i>".repeat(50_000) + SENTENCE)).contains("The mayor said");
        assertThat(page("<table><tr><td>".repeat(20_000) + SENTENCE)).contains("The mayor said");
    }

    @Test
    void manyBreaksAreRead() {
        assertThat(page("<p>" + SENTENCE + "<br>".repeat(500_000) + SENTENCE)).contains("The mayor said");
    }

    @Test
    void manyParagraphsAreRead() {
        assertThat(page(("<p>" + SENTENCE + "</p>").repeat(200_000))).hasSizeGreaterThan(10_000_000);
    }

    @Test
    void manyAttributesAreRead() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("=x");
        }
        assertThat(page("<p" + attributes + ">" + SENTENCE)).contains("The mayor said");
    }

    @Test
    void manyTagsAreRefused() {
        assertThat(page("<p>".repeat(3_000_000))).isEqualTo("report.too-large");
        assertThat(page("<p a=1 b=2 c=3 d=4 e=5 f=6>".repeat(1_000_000))).isEqualTo("report.too-large");
    }

    @Test
    void openTagsAndCommentsAreRead() {
        page("<".repeat(1_000_000));
        page("<!--".repeat(300_000));
        page("<meta ".repeat(300_000));
        page("<a href='".repeat(300_000) + SENTENCE);
        page("&".repeat(2_000_000));
    }

    @Test
    void tablesInLinksAreRead() {
        assertThat(page("<a href=/x><table><tr><td>".repeat(5_000) + SENTENCE)).isNotBlank();
        assertThat(page("<a href=/x><table><tr><td>x</table></a>".repeat(5_000) + "<p>" + SENTENCE))
                .contains("The mayor said");
    }

    @Test
    void datesThatCannotBeAreNone() {
        for (String day : List.of("1970-01-01", "0001-01-01", "9999-12-31", "2025-02-30", "30/8/25", "99-99-99")) {
            String html = "<meta name=date content=" + day + "><div class=date>" + day + "</div><p>" + SENTENCE;
            Intake intake = Intakes.with(IntakeOptions.none()).of("page.html", html.getBytes(StandardCharsets.UTF_8));
            assertThat(intake)
                    .as(day)
                    .isInstanceOfSatisfying(
                            Intake.Taken.class,
                            taken -> assertThat(taken.report().masthead().dateline())
                                    .isEqualTo(new Dateline.Undated()));
        }
    }

    @Test
    void aPageFullOfDatesAndBylinesIsRead() {
        assertThat(page("<h1>A</h1>" + "<time datetime=2025-08-30>30 August 2025</time>".repeat(100_000) + "<p>"
                        + SENTENCE))
                .contains("The mayor said");
        assertThat(page("<h1>A</h1>" + "<a rel=author href=/author/x>By Ana Ruiz</a>".repeat(100_000) + "<p>"
                        + SENTENCE))
                .contains("The mayor said");
        assertThat(page("<h1>A</h1>".repeat(50_000) + "<p>" + SENTENCE)).contains("The mayor said");
        assertThat(page("<span class=byline>".repeat(400) + "by ".repeat(100_000) + "<p>" + SENTENCE))
                .contains("The mayor said");
    }

    @Test
    void deepLinkedDataIsPassedOver() {
        String script = "<script type='application/ld+json'>";
        assertThat(page(script + "[".repeat(1_000_000) + "</script><p>" + SENTENCE))
                .contains("The mayor said");
        assertThat(page(script + "{\"@graph\":[".repeat(100_000) + "</script><p>" + SENTENCE))
                .contains("The mayor said");
        assertThat(page(script + " ".repeat(2_000_000) + "</script><p>" + SENTENCE))
                .contains("The mayor said");
    }

    @Test
    void oneLineOfAMegabyteIsRead() {
        for (String piece : List.of("a", " ", "(", "12 ", "KYIV, ", "May ", "-", "/", "\u00E9")) {
            byte[] line = (SENTENCE + piece.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
            assertThat(Intakes.with(IntakeOptions.none()).of("line.txt", line)).isInstanceOf(Intake.Taken.class);
            byte[] page = ("<p>" + SENTENCE + piece.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
            assertThat(Intakes.with(IntakeOptions.none()).of("line.html", page)).isInstanceOf(Intake.Taken.class);
        }
    }

    @Test
    void fiftyMegabytesAreRead() {
        byte[] text = new byte[50 << 20];
        Arrays.fill(text, (byte) 'a');
        assertThat(Intakes.with(IntakeOptions.none()).of("long.txt", text)).isInstanceOf(Intake.Taken.class);
    }

    @Test
    void readsNoFurtherThanTheLimit() throws IOException {
        IntakeOptions limited = IntakeOptions.none().withMaxBytes(1000);
        assertThat(outcome(limited, Files.writeString(folder.resolve("a.txt"), "a".repeat(1000))))
                .hasSize(1000);
        assertThat(outcome(limited, Files.writeString(folder.resolve("b.txt"), "a".repeat(1001))))
                .isEqualTo("report.too-large");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertThat(Intakes.with(limited)
                        .of(List.of("-"), endless)
                        .map(IntakesTest::outcome)
                        .toList())
                .containsExactly("report.too-large");
    }

    @Test
    void devicesAndPipesAreNotOpened() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "this system has no /dev/zero");
        assertThat(outcome(IntakeOptions.none(), Path.of("/dev/zero"))).isEqualTo("report.special");
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "this system has no mkfifo");
        assertThat(outcome(IntakeOptions.none(), pipe)).isEqualTo("report.special");
        assertThat(outcome(IntakeOptions.none(), folder)).isEqualTo("report.special");
    }

    @Test
    void aFailingStreamIsRefused() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is loose");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("the cable is loose");
            }
        };
        assertThat(Intakes.with(IntakeOptions.none())
                        .of(List.of("-"), failing)
                        .map(IntakesTest::outcome)
                        .toList())
                .containsExactly("report.unreadable");
    }

    private static String page(String body) {
        byte[] bytes = ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
        return IntakesTest.outcome(Intakes.with(IntakeOptions.none()).of("page.html", bytes));
    }

    private static String outcome(IntakeOptions options, Path file) {
        return Intakes.with(options)
                .of(List.of(file.toString()), InputStream.nullInputStream())
                .map(IntakesTest::outcome)
                .toList()
                .getFirst();
    }
}
