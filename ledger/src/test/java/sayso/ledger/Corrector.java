package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Ground;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Question;
import sayso.reading.Count;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.ReportException;
import sayso.reading.Source;

/// A person who corrects generated reports. What is done to each follows from its number, so that the work can be
/// broken off and gone on with, and the log tells what must be seen of it.
final class Corrector {
    private static final int UNDONE_EVERY = 3;
    private static final int MERGED_EVERY = 5;
    private static final long ADDED = 5_000;

    private final Ledger ledger;
    private final Map<String, Long> done;
    private final int from;
    private final int to;

    private Corrector(Ledger ledger, int from, int to) {
        this.ledger = ledger;
        this.from = from;
        this.to = to;
        this.done = ledger.log(Maybe.unknown()).stream()
                .map(Logged::correction)
                .collect(Collectors.groupingBy(each -> each.reason().why(), Collectors.counting()));
    }

    /// Does what is left to do: of each report a figure and a statement together, of some an undo, of some a merge.
    static void work(Ledger ledger, int from, int to) throws ReportException {
        work(ledger, from, to, () -> {});
    }

    /// @param each runs after each correction
    static void work(Ledger ledger, int from, int to, Runnable each) throws ReportException {
        Corrector corrector = new Corrector(ledger, from, to);
        for (int number = from; number < to; number++) {
            corrector.correct(number, each);
        }
    }

    /// Holds what is read, found and linked to the log: each correction shows wholly or not at all.
    static void check(Ledger ledger, int from, int to) throws ReportException {
        Corrector corrector = new Corrector(ledger, from, to);
        for (int number : corrector.kept().toList()) {
            corrector.check(number);
        }
    }

    /// Holds the log to what was to be done.
    static void checkDone(Ledger ledger, int from, int to) throws ReportException {
        Corrector corrector = new Corrector(ledger, from, to);
        for (int number = from; number < to; number++) {
            assertThat(corrector.times("recount", number)).isEqualTo(2);
            assertThat(corrector.times("undo", number)).isEqualTo(number % UNDONE_EVERY == 0 ? 1 : 0);
            assertThat(corrector.times("merge", number)).isEqualTo(corrector.isMerged(number) ? 1 : 0);
        }
        check(ledger, from, to);
    }

    private void correct(int number, Runnable each) throws ReportException {
        String id = Wire.report(number).id();
        if (times("recount", number) == 0) {
            ledger.correct(id, changes(ledger.report(id).machine(), number), why("recount", number), Maybe.unknown());
            each.run();
        }
        if (number % UNDONE_EVERY == 0 && times("undo", number) == 0) {
            ledger.undo(recount(id), why("undo", number));
            each.run();
        }
        if (isMerged(number) && times("merge", number) == 0) {
            ledger.merge(mayor(number), mayor(from), why("merge", number));
            each.run();
        }
    }

    /// The number of the first of both changes, which is that of the count.
    private long recount(String id) {
        return ledger.log(Maybe.known(id)).stream()
                .map(Logged::correction)
                .filter(each -> each.change() instanceof Change.SetCount)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private boolean isMerged(int number) {
        return number != from && number % MERGED_EVERY == 0;
    }

    private long times(String work, int number) {
        return done.getOrDefault(why(work, number).why(), 0L);
    }

    private static Reason why(String work, int number) {
        return new Reason("Ada", work + " " + number);
    }

    private static List<Change> changes(Reading machine, int number) {
        return List.of(
                new Change.SetCount(
                        Matching.target(machine, machine.figures().getFirst()), Count.exactly(ADDED + number)),
                new Change.SetSource(
                        Matching.target(machine, machine.statements().getFirst()),
                        Ground.on(SourceName.added("Watch " + watch(number), Kind.AGENCY))));
    }

    /// A word of the source that the person names.
    private static String watch(int number) {
        return "qa" + Wire.rare(number);
    }

    private SourceOf mayor(int number) throws ReportException {
        KeptReport kept = ledger.report(Wire.report(number).id());
        return new SourceOf(kept.id(), SourceName.of(mayor(kept)));
    }

    /// By a surname alone sources of two reports are never one.
    private static Source mayor(KeptReport kept) {
        return kept.reading().sources().stream()
                .filter(each -> each.name().equals("Ortiz"))
                .findFirst()
                .orElseThrow();
    }

    private String entry(int number) throws ReportException {
        KeptReport kept = ledger.report(Wire.report(number).id());
        return ledger.links(kept).entries().getOrDefault(mayor(kept).id(), "");
    }

    private Stream<Integer> kept() {
        return IntStream.range(from, to)
                .boxed()
                .filter(number -> ledger.key(Wire.report(number).id()).isKnown());
    }

    private void check(int number) throws ReportException {
        long recounted = times("recount", number);
        long undone = times("undo", number);
        KeptReport kept = ledger.report(Wire.report(number).id());
        Function<Reading, Count> count = reading -> reading.figures().getFirst().count();

        assertThat(recounted).as("both or none of " + number).isIn(0L, 2L);
        assertThat(undone).isLessThanOrEqualTo(recounted / 2);
        assertThat(count.apply(kept.reading()))
                .isEqualTo(recounted > undone * 2 ? Count.exactly(ADDED + number) : count.apply(kept.machine()));
        assertThat(ledger.find(Question.everything().withSource(watch(number)), Long.MAX_VALUE, 10))
                .hasSize(recounted > 0 ? 1 : 0);
        if (isMerged(number)) {
            assertThat(entry(number).equals(entry(from))).isEqualTo(times("merge", number) > 0);
        }
    }
}
