import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import sayso.Sayso;
import sayso.json.ReadingJson;
import sayso.reading.Report;

/// Has workers read many made-up reports, each with a reader of its own, and records memory over time.
///
/// Arguments: reports, words a report, workers, `default` or `rules-only`. Prints a tab-separated table, then the rate.
final class Soak {
    private static final int SAMPLES = 40;

    private final int reports;
    private final int words;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong letters = new AtomicLong();

    private Soak(int reports, int words) {
        this.reports = reports;
        this.words = words;
    }

    public static void main(String[] arguments) throws Exception {
        Soak soak = new Soak(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        soak.run(Integer.parseInt(arguments[2]), arguments[3].equals("rules-only"));
    }

    private void run(int workers, boolean rulesOnly) throws Exception {
        long started = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().name("reader-" + i).start(() -> work(rulesOnly)));
        }
        System.out.println("seconds\treports\theap MiB\tresident MiB");
        List<Long> resident = new ArrayList<>();
        int step = Math.max(1, reports / SAMPLES);
        for (int due = step; due <= reports; due += step) {
            while (done.get() < due && threads.stream().anyMatch(Thread::isAlive)) {
                Thread.sleep(20);
            }
            resident.add(resident());
            System.out.printf(
                    Locale.ROOT, "%.1f\t%d\t%d\t%d%n", seconds(started), done.get(), heap(), resident.getLast());
        }
        for (Thread thread : threads) {
            thread.join();
        }
        report(seconds(started), resident, workers);
    }

    private void work(boolean rulesOnly) {
        try (Sayso sayso = rulesOnly ? Sayso.rulesOnly() : Sayso.open()) {
            for (int i = next.getAndIncrement(); i < reports; i = next.getAndIncrement()) {
                var reading = sayso.read(Report.of(MadeUpReport.of(i, words)));
                statements.addAndGet(reading.statements().size());
                letters.addAndGet(ReadingJson.write(reading, ReadingJson.Detail.contract()).length());
                done.incrementAndGet();
            }
        }
    }

    /// Flat means: the last quarter of the run needs no more than the second.
    private void report(double seconds, List<Long> resident, int workers) {
        int quarter = resident.size() / 4;
        long second = resident.subList(quarter, 2 * quarter).stream().mapToLong(Long::longValue).max().orElse(0);
        long last = resident.subList(3 * quarter, resident.size()).stream().mapToLong(Long::longValue).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%d of %d reports, %d workers, %.1f s: %.1f reports/s, %.0f words/s, %d statements, %d MB of JSON%n",
                done.get(), reports, workers, seconds, done.get() / seconds, (double) done.get() * words / seconds,
                statements.get(), letters.get() / 1_000_000);
        System.out.printf(
                Locale.ROOT,
                "resident memory, maximum: second quarter %d MiB, last quarter %d MiB (%+d)%n",
                second, last, last - second);
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
            }
        }
        return 0;
    }
}
