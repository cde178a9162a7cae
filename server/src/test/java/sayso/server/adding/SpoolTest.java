package sayso.server.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Maybe;

class SpoolTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "/etc/passwd",
                "C:\\x\\y.html",
                "..",
                ".",
                "",
                "a\r\nSet-Cookie: x",
                "a\u0000b.html",
                "\u202Elmth.exe",
                "-",
                "https://example.org/x"
            })
    void noNameLeavesTheFolderOrTheLine(String name) throws Exception {
        try (Spool spool = Spool.in(folder)) {
            Wanted.Sent sent = spool.take(name, bytes("x"));

            assertThat(sent.name()).isNotBlank().doesNotContain("/", "\\", "\r", "\n", "\u0000", "\u202E");
            assertThat(List.of(".", "..")).doesNotContain(sent.name());
            try (Stream<Path> stored = Files.list(spool.folder())) {
                assertThat(stored.map(each -> each.getFileName().toString())).containsExactly(sent.stored());
            }
        }
    }

    @Test
    void aVeryLongNameIsCutAndKeepsItsEnding() throws Exception {
        try (Spool spool = Spool.in(folder)) {
            Wanted.Sent sent = spool.take("é".repeat(5000) + ".warc", bytes("x"));

            assertThat(sent.name()).hasSizeLessThan(201);
            assertThat(spool.take("a".repeat(150) + ".warc.gz", bytes("x")).stored())
                    .hasSizeLessThan(70)
                    .endsWith(".warc.gz");
        }
    }

    @Test
    void twoFilesOfOneNameAreBothKept() throws Exception {
        try (Spool spool = Spool.in(folder)) {
            Wanted.Sent one = spool.take("x.txt", bytes("one"));
            Wanted.Sent two = spool.take("x.txt", bytes("two"));

            assertThat(one.stored()).isNotEqualTo(two.stored());
            assertThat(Files.readString(spool.folder().resolve(one.stored()))).isEqualTo("one");
            assertThat(Files.readString(spool.folder().resolve(two.stored()))).isEqualTo("two");
        }
    }

    @Test
    void filesOfOneNameAndOtherContentMakeAnotherOrder() throws Exception {
        assertThat(digest("one")).isEqualTo(digest("one")).isNotEqualTo(digest("two"));
    }

    @Test
    void whatNoOrderTookIsForgotten() throws Exception {
        Spool spool = Spool.in(folder);
        spool.take("x.txt", bytes("x"));
        spool.close();

        assertThat(folder).isEmptyDirectory();
    }

    private String digest(String content) throws Exception {
        try (Spool spool = Spool.in(folder)) {
            Wanted.Sent sent = spool.take("x.txt", bytes(content));
            return spool.digest(new Order(List.of(sent), Maybe.unknown(), Maybe.unknown()));
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
