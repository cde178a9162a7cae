package sayso.server.adding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import sayso.ledger.Ledger;
import sayso.reading.Maybe;
import sayso.server.reading.Limits;
import sayso.server.reading.Means;
import sayso.server.reading.ReadingRoom;
import sayso.server.web.ServerCode;

/// All jobs. A few run at once, the others wait in the order in which they came. What was not done when the server
/// stopped, or was killed, is done when it runs again.
public final class Jobs implements AutoCloseable {
    /// An order with the same key is the same order for so long.
    private static final Duration KEY_HOLDS = Duration.ofHours(24);

    /// What became of a job can be looked up for so long.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int STOP_SECONDS = 45;
    private static final int RADIX = 36;

    private final Path folder;
    private final InstantSource clock;
    private final Limits limits;
    private final ExecutorService workers;
    private final JobRun.Bench bench;
    private final Means means;
    private final Map<String, Job> all = new ConcurrentSkipListMap<>();
    private final Lock giving = new ReentrantLock();
    private volatile boolean stopping;

    /// Goes on with what is not done.
    ///
    /// @param folder where jobs are kept; it is made when there is one
    public Jobs(Path folder, InstantSource clock, Means means, Desk desk) {
        this.folder = folder.resolve("jobs");
        this.clock = clock;
        this.means = means;
        this.limits = means.limits();
        this.workers = Executors.newFixedThreadPool(
                limits.jobs(), Thread.ofPlatform().name("job-", 0).daemon().factory());
        this.bench = new JobRun.Bench(desk.ledger(), desk.room(), means.web(), () -> stopping);
        resume();
    }

    /// Where jobs get their reports read and kept.
    public record Desk(Ledger ledger, ReadingRoom room) {}

    public Limits limits() {
        return limits;
    }

    /// The newest first.
    public List<Job> all() {
        return new ArrayList<>(all.values()).reversed();
    }

    /// Refused with 404 if there is none.
    public Job job(String id) {
        Job job = all.get(id);
        if (job == null) {
            throw ServerCode.NO_PAGE.refuse(id, "there is no such job", "jobs are forgotten after 30 days");
        }
        return job;
    }

    /// How many jobs run or wait before this one does; 0 if it does not wait.
    public int before(Job job) {
        return job.state().phase() == Job.Phase.WAITING
                ? (int) all.values().stream()
                        .takeWhile(each -> each != job)
                        .filter(each -> each.state().phase() != Job.Phase.ENDED)
                        .count()
                : 0;
    }

    /// Whether all comes to its end.
    boolean isStopping() {
        return stopping;
    }

    /// A place for files that come in.
    Spool spool() {
        if (stopping) {
            throw ServerCode.BUSY.refuse("the server is stopping", "ask again in a minute");
        }
        try {
            return Spool.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can be kept in " + folder, e);
        }
    }

    /// Gives an order, with the files of `spool`. The same order with the same key is not given twice.
    Job give(Order order, Spool spool, String by, Maybe<String> key) {
        String digest = spool.digest(order);
        giving.lock();
        try {
            return key.isKnown() && given(by, key) instanceof Maybe.Known<Job>(Job given)
                    ? same(given, digest)
                    : begin(new Job(nextId(), new Ordered(order, by, clock.instant(), key), digest), spool);
        } finally {
            giving.unlock();
        }
    }

    private static Job same(Job given, String digest) {
        if (!given.digest().equals(digest)) {
            throw ServerCode.KEY_REUSED.refuse(
                    "Idempotency-Key", "another order was given with this key", "make a new key for a new order");
        }
        return given;
    }

    private Job begin(Job job, Spool spool) {
        forget();
        try {
            new JobFolder(folder.resolve(job.id())).give(spool, job);
        } catch (IOException e) {
            throw new UncheckedIOException("The job cannot be kept in " + folder, e);
        }
        all.put(job.id(), job);
        start(job, 0);
        return job;
    }

    /// Old jobs go, also from a server that is never stopped.
    private void forget() {
        Instant since = clock.instant().minus(REMEMBERED);
        for (Job each : all()) {
            if (each.state().phase() == Job.Phase.ENDED && each.ordered().made().isBefore(since)) {
                all.remove(each.id());
                new JobFolder(folder.resolve(each.id())).delete();
            }
        }
    }

    /// Tries again what failed.
    public Job retry(Job job, String by) {
        List<Integer> failed = job.failed(Integer.MAX_VALUE).stream()
                .map(Told::input)
                .distinct()
                .toList();
        if (failed.isEmpty() || job.state().phase() != Job.Phase.ENDED) {
            throw ServerCode.CONFLICT.refuse(job.id(), "nothing of this job can be tried again", "look at it again");
        }
        Order order = job.ordered().order();
        try (Spool spool = spool()) {
            List<Wanted> again = new ArrayList<>();
            for (int input : failed) {
                Wanted wanted = order.wanted().get(input);
                again.add(copied(job, wanted, spool));
            }
            return give(new Order(again, order.published(), order.publisher()), spool, by, Maybe.unknown());
        } catch (IOException e) {
            throw new UncheckedIOException("The files of job " + job.id() + " cannot be copied", e);
        }
    }

    private Wanted copied(Job job, Wanted wanted, Spool spool) throws IOException {
        return switch (wanted) {
            case Wanted.Pasted(String stored, Maybe<String> title, Maybe<String> url) ->
                new Wanted.Pasted(copied(job, stored, "pasted.txt", spool).stored(), title, url);
            case Wanted.Sent(String name, String stored) -> copied(job, stored, name, spool);
            case Wanted.Page _, Wanted.Feed _ -> wanted;
        };
    }

    private Wanted.Sent copied(Job job, String stored, String name, Spool spool) throws IOException {
        try (InputStream in = Files.newInputStream(new JobFolder(folder.resolve(job.id())).file(stored))) {
            return spool.take(name, in);
        }
    }

    /// Lets what is being read be kept, and leaves the rest for when the server runs again.
    @Override
    public void close() {
        stopping = true;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger("sayso.server").log(System.Logger.Level.WARNING, "a job did not stop in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        all.values().stream()
                .filter(each -> each.state().phase() != Job.Phase.ENDED)
                .forEach(Job::stop);
    }

    private Maybe<Job> given(String by, Maybe<String> key) {
        Instant since = clock.instant().minus(KEY_HOLDS);
        return all().stream()
                .filter(each -> each.ordered().key().equals(key)
                        && each.ordered().by().equals(by)
                        && each.ordered().made().isAfter(since))
                .findFirst()
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    /// By time, so that ids sort as jobs were given; no two are the same.
    private String nextId() {
        long time = clock.millis();
        while (all.containsKey(id(time))) {
            time++;
        }
        return id(time);
    }

    private static String id(long time) {
        return "J" + Long.toString(time, RADIX);
    }

    private void resume() {
        try {
            Instant since = clock.instant().minus(REMEMBERED);
            for (JobFolder each : JobFolder.all(folder)) {
                Maybe<Job> job = each.job();
                JobFolder.Journal journal = each.journal();
                if (journal.ended()
                        && job.isKnownAnd(known -> known.ordered().made().isBefore(since))) {
                    each.delete();
                } else {
                    job.toList().forEach(known -> resume(known, journal));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The jobs in " + folder + " cannot be read", e);
        }
    }

    private void resume(Job job, JobFolder.Journal journal) {
        journal.told().forEach(job::tell);
        all.put(job.id(), job);
        if (journal.ended()) {
            job.end();
        } else {
            start(job, journal.done());
        }
    }

    private void start(Job job, int from) {
        workers.execute(() -> {
            if (stopping) {
                return;
            }
            try {
                new JobRun(job, new JobFolder(folder.resolve(job.id())), bench).run(from, means.web());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                System.getLogger("sayso.server").log(System.Logger.Level.ERROR, "job " + job.id() + " broke off", e);
                job.stop();
            }
        });
    }
}
