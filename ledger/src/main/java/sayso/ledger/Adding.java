package sayso.ledger;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sayso.Sayso;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;

/// Adds reports to a ledger with several workers. Each report is kept wholly or not at all, so that a run that was
/// broken off can simply be run again.
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
    private final Semaphore room;
    private final BlockingQueue<Sayso> idle = new LinkedBlockingQueue<>();
    private final Lock telling = new ReentrantLock();

    /// @param opener opens a reader for each worker, when it first has something to read
    /// @param told hears of each outcome, one after the other, from any thread
    /// @throws IllegalArgumentException if there are no workers
    public Adding(Ledger ledger, Supplier<Sayso> opener, int workers, Consumer<Outcome> told) {
        if (workers < 1) {
            throw new IllegalArgumentException("Adding needs workers, got " + workers);
        }
        this.ledger = ledger;
        this.opener = opener;
        this.told = told;
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("adding-", 0).factory());
        this.room = new Semaphore(workers * WAITING);
    }

    /// Adds `report`; waits while the workers have enough to do. A report that is there already costs them nothing.
    public void add(Report report) {
        room.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                tell(outcome(report));
            } finally {
                room.release();
            }
        });
    }

    /// Keeps aside what could not be taken in from `location`.
    public void refuse(String location, Problem problem) {
        ledger.fail(location, problem);
        tell(new Outcome.Failed(location, problem));
    }

    /// Waits until all is kept.
    @Override
    public void close() {
        workers.close();
        idle.forEach(Sayso::close);
    }

    /// Breaks off: what is being read is finished, what waits is dropped.
    ///
    /// @return whether all came to an end within `seconds`
    public boolean stop(long seconds) throws InterruptedException {
        workers.shutdownNow();
        return workers.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    private Outcome outcome(Report report) {
        String location = report.masthead().location().or("");
        try {
            Kept kept = switch (ledger.meet(report)) {
                case Maybe.Known<Kept>(Kept done) -> done;
                case Maybe.Unknown<Kept>() -> read(report);
            };
            return new Outcome.Done(location, kept);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return broken(location, e);
        }
    }

    private Kept read(Report report) {
        Sayso polled = idle.poll();
        Sayso sayso = polled == null ? opener.get() : polled;
        try {
            Reading reading = sayso.read(report);
            return ledger.keep(reading, sayso.edition());
        } finally {
            idle.add(sayso);
        }
    }

    private Outcome broken(String location, Throwable thrown) {
        try {
            ledger.fail(location, LedgerCode.BUG.problem(location, "Sayso failed: " + thrown, "please report it"));
        } catch (RuntimeException e) {
            thrown.addSuppressed(e);
        }
        return new Outcome.Broken(location, thrown);
    }

    private void tell(Outcome outcome) {
        telling.lock();
        try {
            told.accept(outcome);
        } finally {
            telling.unlock();
        }
    }
}
