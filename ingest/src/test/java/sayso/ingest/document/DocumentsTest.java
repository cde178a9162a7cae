package sayso.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Maybe;

/// What becomes of the process that reads documents, whatever a document does to it.
@Timeout(120)
class DocumentsTest {
    private final Documents documents = new Documents(fake(Duration.ofSeconds(20)));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        documents.close();
    }

    @Test
    void oneProcessReadsOneDocumentAfterTheOther() {
        assertThat(pid(documents)).isEqualTo(pid(documents));
    }

    @Test
    void closingEndsTheProcess() throws ExecutionException, InterruptedException {
        ProcessHandle process = ProcessHandle.of(pid(documents)).orElseThrow();
        documents.close();
        process.onExit().get();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aHangingDocumentEndsWithWhatItStarted() throws IOException, ExecutionException, InterruptedException {
        try (Documents hasty = new Documents(fake(Duration.ofSeconds(2)))) {
            long before = pid(hasty);
            Path file = folder.resolve("pid");
            assertThat(ask(hasty, "hang " + file)).isEqualTo("TIME");
            long started = Long.parseLong(Files.readString(file).strip());
            ProcessHandle.of(started).ifPresent(each -> each.onExit().join());
            assertThat(pid(hasty)).isNotEqualTo(before);
        }
    }

    @Test
    void aDocumentThatTakesAllMemoryIsToldOf() {
        long before = pid(documents);
        assertThat(ask(documents, "eat")).isEqualTo("MEMORY");
        assertThat(pid(documents)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "babble", "boast", "nonsense"})
    void aBrokenProcessIsToldOfAndReplaced(String command) {
        assertThat(ask(documents, command)).isEqualTo("BROKEN");
        assertThat(pid(documents)).isPositive();
    }

    @Test
    void withoutAClassPathDocumentsAreRefused() {
        Documents none = new Documents(new DocumentOptions(Maybe.unknown(), "Main", Duration.ofSeconds(1), 64));
        assertThat(ask(none, "words")).isEqualTo("UNAVAILABLE");
    }

    @Test
    void aProcessThatDoesNotStartIsToldOf() {
        try (Documents none = new Documents(
                new DocumentOptions(Maybe.known("nowhere.jar"), "NoSuchMain", Duration.ofSeconds(1), 64))) {
            assertThat(ask(none, "words")).isEqualTo("UNAVAILABLE");
        }
    }

    @Test
    void theProcessEndsWithWhoeverStartedIt() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "sayso.documents.Main")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(reader.getInputStream().readNBytes(4)).containsOnly(0);
            reader.getOutputStream().close();
            assertThat(reader.waitFor()).isZero();
        } finally {
            reader.destroyForcibly();
        }
    }

    @Test
    void refusesNoTimeAndNoMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentOptions(Maybe.unknown(), "Main", Duration.ZERO, 64));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentOptions(Maybe.unknown(), "Main", Duration.ofSeconds(1), 0));
    }

    private static long pid(Documents documents) {
        return Long.parseLong(ask(documents, "words"));
    }

    private static String ask(Documents documents, String command) {
        return switch (documents.read(command.getBytes(StandardCharsets.UTF_8))) {
            case Document.Told(var report) -> report.text();
            case Document.Untold(Document.Why why, String _) -> why.name();
        };
    }

    private static DocumentOptions fake(Duration time) {
        return new DocumentOptions(
                Maybe.known(System.getProperty("java.class.path")), FakeReader.class.getName(), time, 64);
    }
}
