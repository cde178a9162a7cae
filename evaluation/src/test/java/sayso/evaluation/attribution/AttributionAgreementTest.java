package sayso.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Sayso;
import sayso.evaluation.CodePoints;
import sayso.json.Json;
import sayso.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The figures are those of score/attribution.py, which defined them.
class AttributionAgreementTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path SCRIPT = SHARED.resolve("score/attribution.py");
    private static final Path DEV = SHARED.resolve("corpora/attribution/polnear-dev.jsonl");
    private static final long SEED = 20;

    @TempDir
    Path folder;

    /// The resource is what the script printed for these reports under Python 3.11.
    @Test
    void givesTheFiguresThatTheScriptGave() throws Exception {
        Json expected = Json.parse(Files.readString(Path.of("src/test/resources/attribution-figures.json")));
        assertAgrees(new MadeUpReports(SEED).take(60), expected);
    }

    @Test
    void givesTheFiguresThatTheScriptGives() throws Exception {
        for (long seed = SEED; seed < SEED + 4; seed++) {
            List<Answered> reports = new MadeUpReports(seed).take(60);
            assertAgrees(reports, printed(reports));
        }
    }

    @Test
    void agreesOnTheSharedCorpus() throws Exception {
        assumeTrue(Files.exists(DEV), () -> "skipped: the corpus " + DEV + " is not here");
        List<AttributedText> some = AttributedTexts.in(DEV).subList(0, 20);
        List<Answered> reports = Answered.by(Sayso.rulesOnly()::read, some);
        assertAgrees(reports, printed(reports));
    }

    private static void assertAgrees(List<Answered> reports, Json expected) {
        Map<String, List<Double>> figures = figures(Answered.score(reports));
        assertThat(expected).isInstanceOf(Json.Members.class);
        Map<String, Json> members = ((Json.Members) expected).members();
        assertThat(figures.keySet()).isEqualTo(members.keySet());
        members.forEach((name, numbers) -> {
            List<Double> ours = figures.getOrDefault(name, List.of());
            List<Double> theirs = numbers.items().stream()
                    .map(AttributionAgreementTest::number)
                    .toList();
            assertThat(ours).as(name).hasSameSizeAs(theirs);
            for (int i = 0; i < ours.size(); i++) {
                assertThat(ours.get(i)).as(name).isCloseTo(theirs.get(i), Offset.offset(1e-9));
            }
        });
    }

    private static double number(Json json) {
        return json instanceof Json.Numeral(BigDecimal number) ? number.doubleValue() : Double.NaN;
    }

    /// Our figures under the script's names.
    private static Map<String, List<Double>> figures(AttributionScore score) {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        putMatch(figures, score, "content token P/R/F1", AttributionMark.CONTENT_WORDS);
        putMatch(figures, score, "source token P/R/F1", AttributionMark.SOURCE_WORDS);
        putMatch(figures, score, "cue token P/R/F1", AttributionMark.CUE_WORDS);
        putMatch(figures, score, "content span exact P/R/F1", AttributionMark.CONTENT_SPANS);
        putMatch(figures, score, "source span exact P/R/F1", AttributionMark.SOURCE_SPANS);
        putMatch(figures, score, "cue span exact P/R/F1", AttributionMark.CUE_SPANS);
        putMatch(figures, score, "attribution exact P/R/F1", AttributionMark.EXACT);
        putMatch(figures, score, "attribution half P/R/F1", AttributionMark.HALF);
        putMatch(figures, score, "attribution any P/R/F1", AttributionMark.ANY);
        putMatch(figures, score, "END-TO-END P/R/F1", AttributionMark.END_TO_END);
        putMatch(figures, score, "quoted segment exact P/R/F1", AttributionMark.QUOTED_EXACT);
        putMatch(figures, score, "quoted segment any P/R/F1", AttributionMark.QUOTED_ANY);
        Hits half = score.of(AttributionMark.HALF);
        figures.put("attributions gold/pred", List.of((double) half.gold(), (double) half.read()));
        Hits quoted = score.of(AttributionMark.QUOTED_ANY);
        figures.put("quoted segments gold/pred", List.of((double) quoted.gold(), (double) quoted.read()));
        figures.put(
                "source acc exact/overlap/head (n, given)",
                sources(
                        score,
                        AttributionMark.SOURCE_EXACT,
                        AttributionMark.SOURCE_TOUCHED,
                        AttributionMark.SOURCE_HEAD));
        figures.put(
                "quoted speaker acc exact/overlap/head (n, given)",
                sources(
                        score,
                        AttributionMark.SPEAKER_EXACT,
                        AttributionMark.SPEAKER_TOUCHED,
                        AttributionMark.SPEAKER_HEAD));
        Hits none = score.of(AttributionMark.NO_SOURCE);
        figures.put("source NULL acc (n)", List.of(none.recall(), (double) none.gold()));
        for (String type : AttributionTable.TYPES) {
            Hits words = score.of(type, AttributionMark.CONTENT_WORDS);
            figures.put("content token recall " + type, List.of(words.recall(), (double) words.gold()));
            figures.put(
                    "recall " + type + " exact/half/e2e (n)",
                    List.of(
                            score.of(type, AttributionMark.EXACT).recall(),
                            score.of(type, AttributionMark.HALF).recall(),
                            score.of(type, AttributionMark.END_TO_END).recall(),
                            (double) score.of(type, AttributionMark.HALF).gold()));
        }
        return figures;
    }

    private static void putMatch(
            Map<String, List<Double>> figures, AttributionScore score, String name, AttributionMark mark) {
        Hits hits = score.of(mark);
        figures.put(name, List.of(hits.precision(), hits.recall(), hits.f1()));
    }

    private static List<Double> sources(AttributionScore score, AttributionMark... marks) {
        Hits last = score.of(marks[marks.length - 1]);
        return Stream.concat(
                        Stream.of(marks).map(mark -> score.of(mark).recall()),
                        Stream.of((double) last.gold(), (double) last.read()))
                .toList();
    }

    private Json printed(List<Answered> reports) throws Exception {
        assumeTrue(Files.exists(SCRIPT), () -> "skipped: the scorer " + SCRIPT + " is not here");
        Path gold = write("gold.jsonl", reports.stream().map(AttributionAgreementTest::goldLine));
        Path answers =
                write("answers.jsonl", reports.stream().map(each -> AnswerLine.of(each.report(), each.answers())));
        Process process =
                start(List.of("python3", "-B", SCRIPT.toString(), gold.toString(), answers.toString(), "--json"));
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return Json.parse(printed);
    }

    private Path write(String name, Stream<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines.collect(Collectors.joining("\n")));
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("skipped: python3 does not start: " + e.getMessage());
        }
    }

    private static String goldLine(Answered answered) {
        AttributedText report = answered.report();
        CodePoints points = new CodePoints(report.text());
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            generator.writeStringProperty("id", report.id());
            generator.writeStringProperty("text", report.text());
            generator.writeArrayPropertyStart("attributions");
            for (Attribution attribution : report.attributions()) {
                generator.writeStartObject();
                generator.writeStringProperty("type", attribution.type());
                generator.writeName("source").writeRawValue(pairs(attribution.source(), points));
                generator.writeName("cue").writeRawValue(pairs(attribution.cue(), points));
                generator.writeName("content").writeRawValue(pairs(attribution.content(), points));
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static String pairs(List<Span> spans, CodePoints points) {
        return spans.stream()
                .map(span -> List.of(points.point(span.start()), points.point(span.end()))
                        .toString())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
