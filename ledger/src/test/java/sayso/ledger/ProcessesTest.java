package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.ledger.kept.Address;

/// Several processes at one ledger. `scripts/kill-ledger` runs eight on PostgreSQL.
@Timeout(300)
class ProcessesTest {
    private static final int REPORTS = 20;

    @Test
    void twoProcessesOnOneFileLoseNothingAndEndInNoError() throws Exception {
        work(Databases.sqlite(), 2);
    }

    @Test
    void severalProcessesOnOneServerLoseNothingAndEndInNoError() throws Exception {
        work(Databases.postgresql(), Integer.getInteger("sayso.clients", 3));
    }

    /// Each shares half of its reports with the next, and all find the ledger not yet made.
    private static void work(Address address, int processes) throws Exception {
        List<Process> all = new ArrayList<>();
        for (int each = 0; each < processes; each++) {
            int from = each * REPORTS / 2;
            all.add(new ProcessBuilder(KillTest.command(address, KillTarget.Work.ADD, from, from + REPORTS))
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : all) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(said.lines().distinct()).containsExactly(KillTarget.READY, KillTarget.DONE);
            assertThat(process.exitValue()).isZero();
        }
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            assertThat(ledger.stats().reports()).isEqualTo((processes + 1) * REPORTS / 2);
            assertThat(ledger.stats().appearances()).isEqualTo((processes + 1) * REPORTS / 2);
            assertThat(ledger.failures()).isEmpty();
            assertThat(Faults.of(ledger)).isEmpty();
        }
    }
}
