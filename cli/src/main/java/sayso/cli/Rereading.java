package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Logged;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerException;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Reads reports of a ledger anew, on all cores. Each is kept as soon as it is read.
final class Rereading {
    private final Ledger ledger;
    private final Supplier<Sayso> readers;
    private final Desk desk;
    private final Progress progress;
    private final List<Logged> unmatched = new ArrayList<>();
    private int read;
    private int gone;
    private int failed;
    private int due = 1;

    /// What became of one report.
    private sealed interface Done {
        record Renewed(KeptReport report) implements Done {}

        /// It was deleted, or added with other particulars meanwhile.
        record Gone() implements Done {}

        record Failed(Throwable because, String where) implements Done {}
    }

    Rereading(Ledger ledger, Supplier<Sayso> readers, Desk desk) {
        this.ledger = ledger;
        this.readers = readers;
        this.desk = desk;
        this.progress = new Progress(desk, true, System::nanoTime);
    }

    int exitCode() {
        return failed > 0 ? Exit.OUR_BUG : Exit.DONE;
    }

    /// Counts, one a line, and the corrections that the new readings have no place for.
    List<String> lines(int upToDate) {
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        page.line("reread " + read);
        page.line("up-to-date " + upToDate);
        page.line("gone " + gone);
        page.line("failed " + failed);
        page.line("unmatched-corrections " + unmatched.size());
        if (!unmatched.isEmpty()) {
            page.heading("Corrections that no longer match");
            CorrectionsView.show(unmatched, true, page);
        }
        return page.lines();
    }

    void reread(List<Long> keys) {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), keys.size());
        if (workers == 0) {
            return;
        }
        due = keys.size();
        ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>(keys);
        ThreadFactory names = Thread.ofPlatform().name("reread-", 0).factory();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers, names)) {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                all.add(pool.submit(() -> work(waiting)));
            }
            all.forEach(Rereading::await);
        } finally {
            progress.clear();
        }
    }

    private void work(ConcurrentLinkedQueue<Long> waiting) {
        try (Sayso sayso = readers.get()) {
            for (Long key = waiting.poll(); key != null; key = waiting.poll()) {
                count(reread(key, sayso));
            }
        }
    }

    private Done reread(long key, Sayso sayso) {
        if (!(ledger.toRead(key) instanceof Maybe.Known<Report>(Report report))) {
            return new Done.Gone();
        }
        try {
            return ledger.renew(sayso.read(report), sayso.edition())
                    .map(kept -> (Done) new Done.Renewed(kept))
                    .or(new Done.Gone());
        } catch (LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Done.Failed(e, report.id());
        }
    }

    private synchronized void count(Done done) {
        switch (done) {
            case Done.Renewed(KeptReport report) -> {
                read++;
                unmatched.addAll(report.corrected().unmatched());
            }
            case Done.Gone() -> gone++;
            case Done.Failed(Throwable because, String where) -> {
                failed++;
                progress.clear();
                desk.bug(because, where);
            }
        }
        progress.show(read, (double) (read + gone + failed) / due);
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LedgerException broken) {
                throw new LedgerException(broken.problem(), e);
            }
            throw new IllegalStateException("A worker that reads anew broke off", e.getCause());
        }
    }
}
