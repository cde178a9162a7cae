package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.json.Json;
import sayso.json.JsonException;

/// `sayso read` on the web: what it keeps and remembers, and what is left when it is stopped.
@Timeout(300)
final class FetchTest {
    @TempDir
    Path folder = Path.of("");

    private final WebServer server;

    FetchTest() throws IOException {
        server = new WebServer(400_000);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsAFeedOnceAndItsArchiveEver() throws JsonException {
        Session first = run("--feed", server.at("/feed"), "--save", in("a.warc.gz"), "--remember", in("seen"));
        assertThat(first.err()).isEmpty();
        assertThat(first.outLines()).hasSize(2);
        Session second = run("--feed", server.at("/feed"), "--save", in("a.warc.gz"), "--remember", in("seen"));
        assertThat(second.outLines()).isEmpty();
        assertThat(second.err()).isEqualTo("note: 1 address had nothing new\n");
        assertThat(server.asked()).containsExactly("/feed", "/robots.txt", "/a", "/b", "/feed");
        Session archive = run(in("a.warc.gz"));
        assertThat(texts(archive)).isEqualTo(texts(first));
        assertThat(archive.err()).isEmpty();
    }

    private static List<String> texts(Session session) throws JsonException {
        List<String> texts = new ArrayList<>();
        for (String line : session.outLines()) {
            Json report = Json.parse(line).member("report").or(new Json.Nothing());
            texts.add(report.text("id") + " " + report.text("text") + " " + report.text("url"));
        }
        return texts;
    }

    @Test
    void nothingIsFetchedWhereItCannotBeKeptOrRemembered() throws IOException {
        Files.writeString(folder.resolve("diary"), "Monday: rain.\n");
        Session damaged = new Session();
        assertThat(damaged.run("read", server.at("/a"), "--remember", in("diary")))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(damaged.err()).startsWith("error[remembered.damaged]: ");
        Session unsaved = new Session();
        assertThat(unsaved.run("read", server.at("/a"), "--save", in("diary"))).isEqualTo(Exit.SOME_FAILED);
        assertThat(unsaved.err()).startsWith("error[archive.unsaved]: ");
        assertThat(folder.resolve("diary")).hasContent("Monday: rain.\n");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void refusesToWriteTwoThingsToOneFile() {
        for (String option : List.of("--save", "--remember")) {
            Session session = new Session();
            assertThat(session.run(
                            "read", "x.txt", option, in("a"), "--output", in("../" + folder.getFileName() + "/a")))
                    .isEqualTo(Exit.WRONG_USAGE);
            assertThat(session.err()).startsWith("error[usage.same-file]: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "KILL"})
    void leavesNothingHalfWrittenWhenStopped(String signal) throws IOException, InterruptedException {
        Path archive = folder.resolve("a.warc");
        Path answer = Files.writeString(folder.resolve("answer.jsonl"), "old");
        Process process = start(archive, answer);
        while (process.isAlive() && (!Files.exists(archive) || Files.size(archive) < 5_000_000)) {
            Thread.sleep(10);
        }
        assertThat(process.isAlive())
                .as(Files.readString(folder.resolve("err")))
                .isTrue();
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(answer).hasContent("old");
        assertThat(folder.resolve("seen")).doesNotExist();
        Session archived = new Session();
        archived.run("read", "--rules-only", "--format", "json", archive.toString());
        assertThat(archived.outLines()).hasSizeGreaterThan(10);
        if (signal.equals("INT")) {
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(folder.resolve("err")).isEmptyFile();
            assertThat(archived.err()).as("the last record is whole").isEmpty();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(each -> each.getFileName().toString()))
                        .containsExactlyInAnyOrder("a.warc", "answer.jsonl", "err");
            }
        }
    }

    private Process start(Path archive, Path answer) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OnLoopback.class.getName(),
                "read",
                "--rules-only",
                "--save",
                archive.toString(),
                "--output",
                answer.toString(),
                "--remember",
                in("seen")));
        for (int page = 0; page < 2000; page++) {
            command.add(server.at("/" + page));
        }
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Session run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("read", "--rules-only", "--format", "json"));
        all.addAll(List.of(arguments));
        Session session = new Session();
        assertThat(session.run(all.toArray(String[]::new))).isEqualTo(Exit.DONE);
        return session;
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }
}
