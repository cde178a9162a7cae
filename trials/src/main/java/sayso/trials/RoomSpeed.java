package sayso.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sayso.date.Dates;
import sayso.figure.Figures;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.PublishedFrom;
import sayso.text.Prose;
import sayso.verification.Verifications;

/// Tokens a second on one core, each room on its own over text that is cut into sentences and tokens already, and
/// dates with the cutting.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RoomSpeed {
    /// How many tokens [#REPORT] has.
    static final int TOKENS = 113;

    /// A report of our own, dense in dates and counts.
    static final String REPORT = """
            At least 12 people, including four children, were killed on Saturday when a ferry sank off the coast, officials \
            said. It was the second such accident this month.

            The ferry had left port at 6 a.m. on Friday with 31 passengers, two days after a storm had closed the harbour. \
            Rescuers pulled 14 survivors from the water overnight; five people are still missing.

            The harbour office has not said how many life jackets were on board. The Courier could not independently verify \
            a video that purportedly shows the accident. The ministry declined to comment. An inquiry will open in October.
            """;

    private static final Prose PROSE = Prose.of(REPORT);
    private static final Dateline DATED = new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT);

    /// Dates alone.
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<DateExpression> dates() {
        return Dates.in(PROSE, DATED);
    }

    /// Dates from the bare text.
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<DateExpression> datesFromText() {
        return Dates.in(Prose.of(REPORT), DATED);
    }

    /// Figures alone.
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<Figure> figures() {
        return Figures.in(PROSE, List.of(), List.of());
    }

    /// Verifications alone.
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<Verifications.Check> verifications() {
        return Verifications.find(PROSE);
    }
}
