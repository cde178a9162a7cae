package sayso.ledger;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sayso.Edition;
import sayso.Sayso;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.LedgerException;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;

/// Adds reports to a ledger. Several workers read; what they read is kept in the order in which the reports came, so
/// that the same reports make the same ledger. Each is kept wholly or not at all: a run that was broken off can
/// simply
/// be run again.
///
/// ```java
/// try (Adding adding = new Adding(ledger, Sayso::open, 2, outcome -> …)) {
///     reports.forEach(adding::add);
/// }
/// ```
public final class Adding implements AutoCloseable {
    /// Reports that wait for each worker: enough to keep it busy, few enough to hold in memory.
    private static final int WAITING = 4;

    private final Ledger ledger;
    private final Supplier<Sayso> opener;
    private final Consumer<Outcome> told;
    private final ExecutorService workers;
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("keeping").factory());
    private final Semaphore room;
    private final BlockingQueue<Sayso> idle = new LinkedBlockingQueue<>();
    private volatile Maybe<LedgerException> broken = Maybe.unknown();

    /// What a worker made of a report.
    private sealed interface Work {
        /// It was read.
        record Read(Reading reading, Edition edition) implements Work {}

        /// There was no need to.
        record Known() implements Work {}
    }

    /// @param opener opens a reader for each worker, when it first has something to read
    /// @param told hears of each outcome in the order in which the reports came, from a thread of its own
    /// @throws IllegalArgumentException if there are no workers
    public Adding(Ledger ledger, Supplier<Sayso> opener, int workers, Consumer<Outcome> told) {
        if (workers < 1) {
            throw new IllegalArgumentException("Adding needs workers, got " + workers);
        }
        this.ledger = ledger;
        this.opener = opener;
        this.told = told;
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("reading-", 0).factory());
        this.room = new Semaphore(workers * WAITING);
    }

    /// Adds `report`; waits while the workers have enough to do. A report that is there already is not read.
    ///
    /// @throws LedgerException if the ledger failed meanwhile
    public void add(Report report) {
        goOn();
        room.acquireUninterruptibly();
        Future<Work> work = workers.submit(() -> work(report));
        keeper.execute(() -> {
            try {
                tell(report.masthead().location().or(""), () -> outcome(report, work));
            } finally {
                room.release();
            }
        });
    }

    /// Keeps aside what could not be taken in from `location`.
    ///
    /// @throws LedgerException if the ledger failed meanwhile
    public void refuse(String location, Problem problem) {
        goOn();
        keeper.execute(() -> tell(location, () -> {
            ledger.fail(location, problem);
            return new Outcome.Failed(location, problem);
        }));
    }

    /// Waits until all is kept.
    ///
    /// @throws LedgerException if the ledger failed: what was added before is kept, all else is dropped
    @Override
    public void close() {
        workers.close();
        keeper.close();
        idle.forEach(Sayso::close);
        goOn();
    }

    /// Breaks off: what is being kept is finished, what waits is dropped.
    ///
    /// @return whether all came to an end within `seconds`
    public boolean stop(long seconds) throws InterruptedException {
        List<Runnable> dropped = workers.shutdownNow();
        for (Runnable each : dropped) {
            if (each instanceof Future<?> future) {
                future.cancel(false);
            }
        }
        keeper.shutdown();
        return workers.awaitTermination(seconds, TimeUnit.SECONDS)
                && keeper.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    /// A ledger that failed fails for every report: it is not tried again.
    private void tell(String location, Supplier<Outcome> outcome) {
        if (!broken.isKnown()) {
            try {
                told.accept(outcome.get());
                return;
            } catch (LedgerException e) {
                broken = Maybe.known(e);
            }
        }
        told.accept(new Outcome.Dropped(location));
    }

    private void goOn() {
        if (broken instanceof Maybe.Known<LedgerException>(LedgerException known)) {
            // both the loop that adds and the end of adding may throw it: one exception cannot suppress itself
            throw new LedgerException(known.problem(), known);
        }
    }

    private Work work(Report report) {
        return ledger.isNew(report) ? read(report) : new Work.Known();
    }

    private Work.Read read(Report report) {
        Sayso polled = idle.poll();
        Sayso sayso = polled == null ? opener.get() : polled;
        try {
            return new Work.Read(sayso.read(report), sayso.edition());
        } finally {
            idle.add(sayso);
        }
    }

    private Outcome outcome(Report report, Future<Work> work) {
        String location = report.masthead().location().or("");
        try {
            return new Outcome.Done(location, kept(report, work.get()));
        } catch (ExecutionException e) {
            return failed(location, e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            return new Outcome.Dropped(location);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Dropped(location);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(location, e);
        }
    }

    private Kept kept(Report report, Work work) {
        return switch (work) {
            case Work.Read(Reading reading, Edition edition) -> ledger.keep(reading, edition);
            case Work.Known() ->
                switch (ledger.meet(report)) {
                    case Maybe.Known<Kept>(Kept kept) -> kept;
                    case Maybe.Unknown<Kept>() -> {
                        // somebody deleted it meanwhile
                        Work.Read read = read(report);
                        yield ledger.keep(read.reading(), read.edition());
                    }
                };
        };
    }

    private Outcome failed(String location, Throwable thrown) {
        if (thrown instanceof LedgerException ofLedger) {
            throw ofLedger;
        }
        try {
            ledger.fail(location, LedgerCode.BUG.problem(location, "Sayso failed: " + thrown, "please report it"));
        } catch (LedgerException e) {
            throw e;
        } catch (RuntimeException e) {
            thrown.addSuppressed(e);
        }
        return new Outcome.Broken(location, thrown);
    }
}
