package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.ledger.KillTarget.Work;
import sayso.ledger.kept.Address;
import sayso.reading.ReportException;

/// Processes that are killed at random points leave every report and every correction wholly there or wholly
/// absent, and the work can be done to its end. `scripts/kill-ledger` runs more rounds.
@Timeout(3600)
class KillTest {
    /// What one process is to add, more than it gets done.
    private static final int REPORTS = 30;

    /// A ledger that grows makes looking it through slow: after so many rounds a new one begins.
    private static final int ROUNDS_A_LEDGER = 5;

    /// While a process starts and makes the tables.
    private static final int LONGEST_START_MILLIS = 4000;

    /// Longer than it takes to keep something.
    private static final int LONGEST_MILLIS = 80;

    /// A long trial says how far it is.
    private static final int ROUNDS_TOLD = 5;

    private final Map<Work, Integer> hits = new EnumMap<>(Work.class);
    private final Map<Work, Integer> midway = new EnumMap<>(Work.class);

    @Test
    void nothingIsLostOrHalfKeptInSqlite() throws Exception {
        killAll(Integer.getInteger("sayso.kills.sqlite", 3), new String[] {"sqlite"});
    }

    @Test
    void nothingIsLostOrHalfKeptInPostgresql() throws Exception {
        killAll(Integer.getInteger("sayso.kills.postgresql", 3), new String[] {"postgresql"});
    }

    private void killAll(int rounds, String... kind) throws Exception {
        Random random = new Random(Long.getLong("sayso.kills.seed", 11));
        List<Work> works = List.of(Work.values());
        Address address = fresh(kind[0]);
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_A_LEDGER == 0) {
                address = fresh(kind[0]);
            }
            int from = round % ROUNDS_A_LEDGER * REPORTS;
            Work work = works.get(round % works.size());
            long before = prepare(address, work, from);
            boolean hit = kill(address, work, from, random);
            try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
                hits.merge(work, hit ? 1 : 0, Integer::sum);
                midway.merge(work, hit && progress(ledger, work) > before ? 1 : 0, Integer::sum);
                whole(ledger, from, round);
                Corrector.check(ledger, from, from + REPORTS);
                finish(ledger, work, from);
                assertThat(ledger.stats().reports()).as("after round " + round).isEqualTo(from + REPORTS);
                assertThat(ledger.failures()).isEmpty();
            }
            if ((round + 1) % ROUNDS_TOLD == 0) {
                tell(kind[0], round + 1);
            }
        }
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            assertThat(Faults.of(ledger)).isEmpty();
        }
        tell(kind[0], rounds);
    }

    private void tell(String kind, int rounds) {
        System.getLogger("kills")
                .log(
                        System.Logger.Level.INFO,
                        kind + ": " + rounds + " killed, at work " + hits + ", some of it done " + midway);
    }

    /// What is to be corrected or read anew is there; of what is read anew, half is corrected.
    ///
    /// @return how much of the work is done
    private static long prepare(Address address, Work work, int from) throws ReportException {
        if (work == Work.ADD) {
            return from;
        }
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            KillTarget.work(ledger, Work.ADD, from, from + REPORTS);
            if (work == Work.REREAD) {
                Corrector.work(ledger, from, from + REPORTS / 2);
            }
            return progress(ledger, work);
        }
    }

    private static long progress(Ledger ledger, Work work) {
        return switch (work) {
            case ADD -> ledger.stats().reports();
            case CORRECT -> ledger.stats().corrections();
            case REREAD -> -ledger.outdated(KillTarget.LATER).size();
        };
    }

    /// The same again, and what another round would do.
    private static void finish(Ledger ledger, Work work, int from) throws ReportException {
        int to = from + REPORTS;
        KillTarget.work(ledger, work, from, to);
        if (work == Work.REREAD) {
            Corrector.check(ledger, from, to);
            assertThat(Faults.of(ledger)).isEmpty();
        }
        KillTarget.work(ledger, Work.CORRECT, from, to);
        Corrector.checkDone(ledger, from, to);
    }

    private void whole(Ledger ledger, int from, int round) throws ReportException {
        List<String> met = new ArrayList<>();
        ledger.forEach(report -> met.add(report.id()));
        List<String> meant = Wire.ids(0, from + REPORTS);
        assertThat(meant).as("round " + round).containsAll(met);
        assertThat(met).doesNotHaveDuplicates().containsAll(Wire.ids(0, from));
        assertThat(Faults.of(ledger)).as("round " + round).isEmpty();
    }

    private static Address fresh(String kind) {
        return kind.equals("sqlite") ? Databases.sqlite() : Databases.postgresql();
    }

    /// Kills a process within the milliseconds after it did some of its work, none to all; where there is no ledger
    /// yet, while it starts and makes the tables.
    ///
    /// @return whether it was still at work
    private static boolean kill(Address address, Work work, int from, Random random)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(address, work, from, from + REPORTS))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            boolean starting = work == Work.ADD && from == 0;
            if (!starting) {
                waitFor(said, random.nextInt(REPORTS));
            }
            int millis = random.nextInt(starting ? LONGEST_START_MILLIS : LONGEST_MILLIS);
            boolean done = process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(done && process.exitValue() != 0)
                    .as("a process that failed by itself: " + process.exitValue())
                    .isFalse();
            return !done;
        }
    }

    /// Until the process has said that it works, and that it did so many things.
    private static void waitFor(BufferedReader said, int things) throws IOException {
        assertThat(said.readLine()).isEqualTo(KillTarget.READY);
        for (int done = 0; done < things; done++) {
            assertThat(said.readLine()).isEqualTo(KillTarget.DONE);
        }
    }

    static List<String> command(Address address, Work work, int from, int to) {
        String where = switch (address) {
            case Address.InFile(Path file) -> file.toString();
            case Address.OnServer(String url) -> url;
        };
        String classes = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                KillTarget.class.getName(),
                where,
                work.name(),
                Integer.toString(from),
                Integer.toString(to));
    }
}
