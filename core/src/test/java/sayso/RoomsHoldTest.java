package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.date.Dates;
import sayso.figure.Figures;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.PublishedFrom;
import sayso.text.Prose;
import sayso.text.RandomTexts;
import sayso.text.Span;
import sayso.verification.Verifications;

/// What holds for dates, figures and verifications of any text: spans in order, values that parse, low at most
/// high, the same from eight threads. Inputs that once went wrong, by hand or by the fuzzer of `trials`, are kept
/// in `fuzz`.
class RoomsHoldTest {
    private static final int THREADS = 8;
    private static final int TEXTS = 200;

    /// All that the three rooms find.
    private record Found(List<DateExpression> dates, List<Figure> figures, List<Verifications.Check> checks) {
        static Found in(String text) {
            Prose prose = Prose.of(text);
            Dateline dated = new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT);
            List<DateExpression> dates = Dates.in(prose, dated);
            return new Found(dates, Figures.in(prose, List.of(), dates), Verifications.find(prose));
        }
    }

    static Stream<Path> onceBad() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/sayso/fuzz"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("onceBad")
    void inputsThatWereOnceBadHold(Path file) throws IOException {
        holds(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    @Test
    void eightThreadsFindTheSame() throws Exception {
        List<String> texts = IntStream.range(0, TEXTS).mapToObj(RandomTexts::of).toList();
        List<Found> found = texts.stream().map(Found::in).toList();
        List<Future<List<Found>>> others = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                others.add(threads.submit(() -> texts.stream().map(Found::in).toList()));
            }
        }
        for (Future<List<Found>> other : others) {
            assertThat(other.get()).isEqualTo(found);
        }
    }

    private static void holds(String text) {
        Found found = Found.in(text);
        inOrder(text, found.dates().stream().map(DateExpression::span).toList());
        inOrder(text, found.figures().stream().map(Figure::span).toList());
        inOrder(text, found.checks().stream().map(Verifications.Check::span).toList());
        assertThat(Found.in(text)).isEqualTo(found);
        for (Figure figure : found.figures()) {
            long low = figure.count().low().or(0L);
            assertThat(low).isLessThanOrEqualTo(figure.count().high().or(Long.MAX_VALUE));
        }
    }

    private static void inOrder(String text, List<Span> spans) {
        int start = 0;
        for (Span span : spans) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(start);
            assertThat(span.length()).as(text).isPositive();
            assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
            start = span.start();
        }
    }
}
