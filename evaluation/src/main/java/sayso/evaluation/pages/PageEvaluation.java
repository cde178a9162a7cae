package sayso.evaluation.pages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// Scores a reader of pages against annotated pages, all together and in two halves: rules are tuned with one in view
/// and judged by the other.
public final class PageEvaluation {
    private static final double NANOS = 1e9;

    private final List<PageScore> all = new ArrayList<>();
    private final List<PageScore> seen = new ArrayList<>();
    private final List<PageScore> heldOut = new ArrayList<>();
    private final List<PageMiss> misses = new ArrayList<>();
    private long nanos;

    private PageEvaluation() {}

    /// Takes an article out of the bytes of a page; unknown where it finds none.
    public interface Reader {
        Maybe<Report> read(String name, byte[] html);
    }

    /// The scores of one folder of pages.
    ///
    /// @param seen pages whose name has an even check sum
    /// @param heldOut the others
    /// @param cpuSeconds that the reader took
    public record Result(
            PageScores all, PageScores seen, PageScores heldOut, double cpuSeconds, List<PageMiss> misses) {
        public Result {
            misses = List.copyOf(misses);
        }

        /// How many pages a processor reads in a second.
        public double pagesPerCpuSecond() {
            return cpuSeconds == 0 ? 0 : all.pages() / cpuSeconds;
        }
    }

    /// Has `reader` read every page of `folder`, one after the other on this thread.
    ///
    /// @throws ReportException with code `gold.unreadable` if `gold.jsonl` or a page that it names cannot be read
    public static Result of(Path folder, Reader reader) throws ReportException {
        PageEvaluation evaluation = new PageEvaluation();
        for (GoldPage page : GoldPages.in(folder)) {
            evaluation.score(page, reader);
        }
        return evaluation.result();
    }

    /// The reports that `reader` takes out of the pages of `folder`, without those in which it finds none.
    ///
    /// @throws ReportException with code `gold.unreadable` if `gold.jsonl` or a page that it names cannot be read
    public static List<Report> reports(Path folder, Reader reader) throws ReportException {
        List<Report> reports = new ArrayList<>();
        for (GoldPage page : GoldPages.in(folder)) {
            reports.addAll(reader.read(page.name(), html(page)).toList());
        }
        return List.copyOf(reports);
    }

    private void score(GoldPage page, Reader reader) throws ReportException {
        byte[] html = html(page);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Maybe<Report> read = reader.read(page.name(), html);
        nanos += threads.getCurrentThreadCpuTime() - start;
        PageScore score = PageScore.of(page, read);
        all.add(score);
        (isSeen(page.name()) ? seen : heldOut).add(score);
        misses.addAll(PageMiss.of(page, read, score));
    }

    private static byte[] html(GoldPage page) throws ReportException {
        try {
            return page.html();
        } catch (IOException e) {
            throw new ReportException(Problem.at(
                    new Place.Named(page.file().toString()),
                    "gold.unreadable",
                    "the saved page cannot be read: " + e,
                    "check that it is there and whole"));
        }
    }

    /// Half of the pages, the same ones on every machine.
    static boolean isSeen(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    private Result result() {
        return new Result(PageScores.of(all), PageScores.of(seen), PageScores.of(heldOut), nanos / NANOS, misses);
    }
}
