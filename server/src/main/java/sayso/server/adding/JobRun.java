package sayso.server.adding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sayso.Edition;
import sayso.ingest.Arrivals;
import sayso.ingest.Fetching;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.ingest.web.WebOptions;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.server.reading.Answer;
import sayso.server.reading.ReadingRoom;

/// Does one job: takes in what is wanted, one thing after the other, has it read, keeps it in the order in which it
/// came. It asks the room for no more readings at once than there are readers.
final class JobRun {
    private final Job job;
    private final JobFolder folder;
    private final Ledger ledger;
    private final ReadingRoom room;
    private final BooleanSupplier stopping;
    /// What was told before the server was stopped: told again, it is passed over.
    private final Map<Told, Integer> before = new HashMap<>();
    private final Deque<Supplier<Maybe<Told>>> window = new ArrayDeque<>();

    /// What all jobs are done with.
    record Bench(Ledger ledger, ReadingRoom room, WebOptions web, BooleanSupplier stopping) {}

    JobRun(Job job, JobFolder folder, Bench bench) {
        this.job = job;
        this.folder = folder;
        this.ledger = bench.ledger();
        this.room = bench.room();
        this.stopping = bench.stopping();
    }

    /// @param from the first input that is not done
    void run(int from, WebOptions web) {
        job.run();
        job.told(0, Integer.MAX_VALUE).stream()
                .filter(each -> each.input() >= from)
                .forEach(each -> before.merge(place(each), 1, Integer::sum));
        Order order = job.ordered().order();
        IntakeOptions options = new IntakeOptions(
                order.published(), order.publisher(), Maybe.unknown(), IntakeOptions.DEFAULT_MAX_BYTES);
        try (Intakes intakes = Intakes.with(options, Fetching.as(web))) {
            for (int input = from; input < order.wanted().size(); input++) {
                if (!isDone(input, intakes)) {
                    job.stop();
                    return;
                }
            }
        }
        folder.end(unneeded());
        job.end();
    }

    private boolean isDone(int input, Intakes intakes) {
        Wanted wanted = job.ordered().order().wanted().get(input);
        int all = job.ordered().order().wanted().size();
        boolean ended;
        try {
            ended = isTaken(input, wanted, intakes);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // one input that cannot be taken in does not keep the others back, now or at the next start
            window.add(() -> Maybe.known(broken(input, wanted.name(), e)));
            ended = true;
        }
        tellAllBut(0);
        if (ended && !stopping.getAsBoolean()) {
            folder.done(input + 1);
            job.share((input + 1.0) / all);
            return true;
        }
        return false;
    }

    /// Whether it came to the end.
    private boolean isTaken(int input, Wanted wanted, Intakes intakes) {
        return switch (wanted) {
            case Wanted.Pasted pasted -> {
                take(input, pasted(pasted, intakes));
                yield true;
            }
            case Wanted.Sent sent ->
                takeAll(input, intakes, List.of(folder.file(sent.stored()).toString()), List.of());
            case Wanted.Page(String address) -> takeAll(input, intakes, List.of(address), List.of());
            case Wanted.Feed(String address) -> takeAll(input, intakes, List.of(), List.of(address));
        };
    }

    private Intake pasted(Wanted.Pasted pasted, Intakes intakes) {
        return switch (intakes.ofText(pasted.name(), text(pasted))) {
            case Intake.Taken(Report report) ->
                new Intake.Taken(new Report(
                        report.text(),
                        report.masthead()
                                .withUrl(pasted.url())
                                .withTitle(
                                        pasted.title().orElse(report.masthead().title()))));
            case Intake.Refused refused -> refused;
        };
    }

    private String text(Wanted.Pasted pasted) {
        try {
            return Files.readString(folder.file(pasted.stored()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text of job " + job.id() + " is gone", e);
        }
    }

    /// Whether it came to the end.
    private boolean takeAll(int input, Intakes intakes, List<String> names, List<String> lists) {
        Arrivals arrivals = intakes.arrivals(names, lists, InputStream.nullInputStream());
        int all = job.ordered().order().wanted().size();
        while (!stopping.getAsBoolean() && arrivals.hasNext()) {
            Intake next = arrivals.next();
            if (stopping.getAsBoolean()) {
                return false;
            }
            take(input, next);
            job.share((input + arrivals.share()) / all);
        }
        return !stopping.getAsBoolean();
    }

    private void take(int input, Intake intake) {
        switch (named(input, intake)) {
            case Intake.Taken(Report report) -> {
                CompletableFuture<Answer> answer = ledger.isNew(report)
                        ? room.queue(job.id(), report)
                        : CompletableFuture.completedFuture(new Answer.Closed());
                window.add(() -> kept(input, report, answer));
            }
            case Intake.Refused(String location, Problem problem) ->
                window.add(() -> Maybe.known(refused(input, location, problem)));
        }
        tellAllBut(room.readers());
    }

    /// Keeps what was read longest ago, until no more than so many wait.
    private void tellAllBut(int most) {
        while (window.size() > most) {
            window.remove().get().toList().forEach(this::tell);
        }
    }

    private void tell(Told told) {
        Told place = place(told);
        if (before.merge(place, -1, Integer::sum) >= 0) {
            return;
        }
        folder.tell(told);
        job.tell(told);
    }

    /// Unknown if it has to wait until the server is started again.
    private Maybe<Told> kept(int input, Report report, CompletableFuture<Answer> answer) {
        String location = report.masthead().location().or("");
        try {
            return kept(report, answer)
                    .map(kept -> new Told(input, location, new Told.Fate.Kept(how(kept), kept.id())));
        } catch (CompletionException | CancellationException e) {
            return Maybe.known(broken(input, location, e.getCause() == null ? e : e.getCause()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Maybe.known(broken(input, location, e));
        }
    }

    private Maybe<Kept> kept(Report report, CompletableFuture<Answer> answer) {
        return switch (answer.join()) {
            case Answer.Read(Reading reading, Edition edition) -> Maybe.known(ledger.keep(reading, edition));
            case Answer.Closed(), Answer.Full _, Answer.Slow _ ->
                switch (ledger.meet(report)) {
                    case Maybe.Known<Kept> kept -> kept;
                    // somebody deleted it meanwhile
                    case Maybe.Unknown<Kept>() -> readAfterAll(report);
                };
        };
    }

    private Maybe<Kept> readAfterAll(Report report) {
        return room.queue(job.id(), report).join() instanceof Answer.Read(Reading reading, Edition edition)
                ? Maybe.known(ledger.keep(reading, edition))
                : Maybe.unknown();
    }

    private Told broken(int input, String location, Throwable thrown) {
        System.getLogger("sayso.server")
                .log(System.Logger.Level.ERROR, "Sayso failed on an input of job " + job.id(), thrown);
        Problem problem = LedgerCode.BUG.problem(
                location, "Sayso failed: " + thrown.getClass().getSimpleName(), "please report it; the log has more");
        return refused(input, location, problem);
    }

    /// What the web does not give is kept aside, where `sayso add --retry` finds it; what was sent stays with its
    /// job.
    private Told refused(int input, String location, Problem problem) {
        switch (job.ordered().order().wanted().get(input)) {
            case Wanted.Page _, Wanted.Feed _ -> ledger.fail(location, problem);
            case Wanted.Pasted _, Wanted.Sent _ -> {}
        }
        return new Told(input, location, new Told.Fate.Failed(problem.code(), problem.message(), problem.hint()));
    }

    /// Nothing in an answer tells where our files lie.
    private Intake named(int input, Intake intake) {
        if (!(job.ordered().order().wanted().get(input) instanceof Wanted.Sent sent)) {
            return intake;
        }
        String path = folder.file(sent.stored()).toString();
        return switch (intake) {
            case Intake.Taken(Report report) ->
                new Intake.Taken(new Report(
                        report.text(),
                        report.masthead()
                                .withLocation(
                                        report.masthead().location().or("").replace(path, sent.name()))));
            case Intake.Refused(String location, Problem problem) ->
                new Intake.Refused(
                        location.replace(path, sent.name()),
                        new Problem(
                                problem.code(),
                                problem.message().replace(path, sent.name()),
                                new Place.Nowhere(),
                                problem.hint().map(hint -> hint.replace(path, sent.name()))));
        };
    }

    private List<Wanted> unneeded() {
        Set<Integer> failed =
                job.failed(Integer.MAX_VALUE).stream().map(Told::input).collect(Collectors.toSet());
        List<Wanted> wanted = job.ordered().order().wanted();
        return IntStream.range(0, wanted.size())
                .filter(input -> !failed.contains(input))
                .mapToObj(wanted::get)
                .toList();
    }

    /// Where a report came from, whatever became of it.
    private static Told place(Told told) {
        return new Told(told.input(), told.location(), new Told.Fate.Kept(Told.How.THERE, ""));
    }

    private static Told.How how(Kept kept) {
        return switch (kept) {
            case Kept.Added _ -> Told.How.ADDED;
            case Kept.Appeared _ -> Told.How.APPEARED;
            case Kept.Renewed _ -> Told.How.RENEWED;
            case Kept.AlreadyThere _ -> Told.How.THERE;
        };
    }
}
