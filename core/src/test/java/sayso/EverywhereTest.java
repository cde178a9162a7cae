package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.json.ReadingJson;
import sayso.json.ReadingSchema;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.text.RandomTexts;
import sayso.text.Span;

/// What holds for each reading of each text, whoever wrote it.
class EverywhereTest {
    private static final ReadingJson.Detail RULES = new ReadingJson.Detail(true, true);

    static Stream<String> examples() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleReportsReadWell(String text) throws Exception {
        holds(text);
        holds(text.replace("\n", "\r\n"));
        Reading reading = Sayso.rulesOnly().read(Report.of(text));
        assertThat(reading.statements()).isNotEmpty();
        List<Future<Reading>> readings = new ArrayList<>();
        try (var eight = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                readings.add(eight.submit(() -> Sayso.rulesOnly().read(Report.of(text))));
            }
        }
        for (Future<Reading> each : readings) {
            assertThat(each.get()).isEqualTo(reading);
        }
    }

    @Test
    void anyTextReads() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            try {
                holds(RandomTexts.of(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void holds(String text) throws Exception {
        Reading reading = Sayso.rulesOnly().read(Report.of(text));
        assertThat(reading.report().text()).isEqualTo(text);
        assertThat(reading.spans()).allMatch(span -> isWhole(text, span));
        assertThat(Sayso.rulesOnly().read(Report.of(text))).isEqualTo(reading);
        String json = ReadingJson.write(reading, RULES);
        assertThat(ReadingSchema.complaints(json)).isEmpty();
        assertThat(ReadingJson.write(ReadingJson.read(json), RULES)).isEqualTo(json);
    }

    /// In the text, not empty, and no half of a surrogate pair.
    private static boolean isWhole(String text, Span span) {
        return !span.isEmpty() && span.end() <= text.length() && !parts(text, span.start()) && !parts(text, span.end());
    }

    private static boolean parts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
