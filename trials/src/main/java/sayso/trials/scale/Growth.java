package sayso.trials.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import sayso.Edition;
import sayso.ledger.Ledger;
import sayso.reading.Maybe;
import sayso.reading.Reading;

/// Keeps readings one after the other, and tells what each step of so many took.
final class Growth {
    private static final Edition EDITION = new Edition("0.1.0", "made up", "none");
    private static final double MILLI = 1e6;
    private static final double PERCENT_95 = 0.95;

    /// What is timed apart; the part before the dot is the class.
    private static final List<String> PARTS = List.of(
            "Linking.link",
            "EntryRows.draw",
            "CopyRows.draw",
            "CircleRows.draw",
            "TermRows.draw",
            "StoryRows.draw",
            "ItemRows.draw");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Ledger ledger;
    private final Newsroom newsroom;
    private final List<Long> cpu = new ArrayList<>();
    private long aside;
    private long statements;
    private long letters;

    Growth(Ledger ledger, Newsroom newsroom) {
        this.ledger = ledger;
        this.newsroom = newsroom;
    }

    /// The columns of [#line].
    static String header() {
        return "reports\tcpu_ms\tmedian\tp95\tprocess_ms\twall_ms\tstatements\tletters\t" + String.join("\t", PARTS);
    }

    /// Adds so many reports and tells of them in milliseconds a report: CPU of the thread that keeps them, CPU of
    /// the process meanwhile, and for each part of the work the wall time.
    String line(int from, int reports) throws IOException {
        cpu.clear();
        aside = 0;
        statements = 0;
        letters = 0;
        long process = system.getProcessCpuTime();
        long wall = System.nanoTime();
        Map<String, Double> parts;
        try (Recording recording = new Recording()) {
            String filter = String.join(";", PARTS.stream().map(Growth::filter).toList());
            recording.enable("jdk.MethodTrace").with("filter", filter).withThreshold(Duration.ZERO);
            recording.start();
            for (int number = 0; number < reports; number++) {
                add();
            }
            recording.stop();
            wall = System.nanoTime() - wall;
            process = system.getProcessCpuTime() - process - aside;
            parts = parts(recording, reports);
        }
        long[] sorted = cpu.stream().mapToLong(each -> each).sorted().toArray();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.1f\t%d",
                from + reports,
                cpu.stream().mapToLong(each -> each).sum() / MILLI / reports,
                sorted[sorted.length / 2] / MILLI,
                sorted[(int) (sorted.length * PERCENT_95)] / MILLI,
                process / MILLI / reports,
                wall / MILLI / reports,
                (double) statements / reports,
                letters / reports));
        PARTS.forEach(part -> line.append(String.format(Locale.ROOT, "\t%.2f", parts.getOrDefault(part, 0.0))));
        return line.toString();
    }

    private void add() {
        long before = threads.getCurrentThreadCpuTime();
        Reading reading = newsroom.next();
        statements += reading.statements().size();
        letters += reading.report().text().length();
        long start = threads.getCurrentThreadCpuTime();
        if (ledger.meet(reading.report()) instanceof Maybe.Unknown<?>) {
            ledger.keep(reading, EDITION);
        }
        cpu.add(threads.getCurrentThreadCpuTime() - start);
        aside += start - before;
    }

    private static String filter(String part) {
        return "sayso.ledger.store." + part.replace(".", "::");
    }

    private static Map<String, Double> parts(Recording recording, int reports) throws IOException {
        Path file = Files.createTempFile("sayso-scale", ".jfr");
        Map<String, Double> parts = new TreeMap<>();
        try {
            recording.dump(file);
            try (RecordingFile events = new RecordingFile(file)) {
                while (events.hasMoreEvents()) {
                    RecordedEvent event = events.readEvent();
                    if (event.getEventType().getName().equals("jdk.MethodTrace")) {
                        var method = event.<jdk.jfr.consumer.RecordedMethod>getValue("method");
                        String type = method.getType().getName();
                        String part = type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
                        parts.merge(part, event.getDuration().toNanos() / MILLI / reports, Double::sum);
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
