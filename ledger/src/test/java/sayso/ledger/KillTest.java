package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.ledger.kept.Address;
import sayso.reading.ReportException;

/// Processes that are killed at random points leave every report wholly there or wholly absent, and the work can be
/// done to its end. `scripts/kill-ledger` runs more rounds.
@Timeout(3600)
class KillTest {
    /// What one process is to add, more than it gets done.
    private static final int REPORTS = 40;

    /// A ledger that grows makes looking it through slow: after so many rounds a new one begins.
    private static final int ROUNDS_A_LEDGER = 5;

    private static final int LONGEST_MILLIS = 900;

    private int hits;

    @Test
    void nothingIsLostOrHalfKeptInSqlite() throws Exception {
        killAll(Integer.getInteger("sayso.kills.sqlite", 6), new String[] {"sqlite"});
    }

    @Test
    void nothingIsLostOrHalfKeptInPostgresql() throws Exception {
        killAll(Integer.getInteger("sayso.kills.postgresql", 3), new String[] {"postgresql"});
    }

    private void killAll(int rounds, String... kind) throws Exception {
        Random random = new Random(Long.getLong("sayso.kills.seed", 11));
        Address address = fresh(kind[0]);
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_A_LEDGER == 0) {
                address = fresh(kind[0]);
            }
            int from = round % ROUNDS_A_LEDGER * REPORTS;
            kill(address, from, random.nextInt(LONGEST_MILLIS));
            try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
                whole(ledger, from, round);
                KillTarget.work(ledger, from, from + REPORTS);
                assertThat(ledger.stats().reports()).as("after round " + round).isEqualTo(from + REPORTS);
                assertThat(ledger.failures()).isEmpty();
            }
        }
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            assertThat(Faults.of(ledger)).isEmpty();
        }
        System.getLogger("kills")
                .log(System.Logger.Level.INFO, kind[0] + ": " + rounds + " killed, " + hits + " at work");
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

    /// Kills a process so many milliseconds after it began to add; in the first round of each ledger, after it began
    /// to run, while it makes the tables.
    private void kill(Address address, int from, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(address, from, from + REPORTS))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            if (from > 0) {
                assertThat(said.readLine()).isEqualTo(KillTarget.READY);
            }
            boolean done = process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            hits += done ? 0 : 1;
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(done && process.exitValue() != 0)
                    .as("a process that failed by itself: " + process.exitValue())
                    .isFalse();
        }
    }

    static List<String> command(Address address, int from, int to) {
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
                Integer.toString(from),
                Integer.toString(to));
    }
}
