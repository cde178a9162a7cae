package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.json.ReadingJson;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.Question;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Report;
import sayso.reading.ReportException;

@Timeout(240)
class BackupTest {
    private static final int ALL = 51;

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(Databases.sqlite(), Databases.sqlite()),
                Arguments.of(Databases.sqlite(), Databases.postgresql()),
                Arguments.of(Databases.postgresql(), Databases.sqlite()),
                Arguments.of(Databases.postgresql(), Databases.postgresql()));
    }

    private static List<String> all(Ledger ledger) {
        List<String> all = new ArrayList<>();
        ledger.forEach(report -> all.add(text(report)));
        return all;
    }

    private static String text(KeptReport report) {
        return ReadingJson.write(report.reading(), new ReadingJson.Detail(true, true))
                + report.appearances()
                + report.edition()
                + report.read();
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aBackupHoldsWhatTheLedgerHoldsAndGoesOn(Address from, Address to) throws ReportException {
        try (Ledger ledger = Ledger.open(from, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            Wire.add(ledger, new Report("A\0 odd \uD83D text, officials said.", Masthead.blank()));
            Wire.add(ledger, new Report(Wire.report(1).text(), Masthead.blank().withLocation("elsewhere")));
            ledger.fail("late.txt", LedgerCode.BUG.problem("late.txt", "it broke", "no hint"));
            leaveAndReturn(ledger);

            ledger.backup(to, _ -> {});

            try (Ledger copy = Ledger.open(to, Wire.CLOCK)) {
                assertThat(all(copy)).isEqualTo(all(ledger)).hasSize(ALL + 1);
                assertThat(copy.stats()).isEqualTo(ledger.stats());
                assertThat(copy.failures()).isEqualTo(ledger.failures());
                assertThat(Faults.of(copy)).isEmpty();
                Question rare = Question.everything().withWords(Wire.rare(5));
                assertThat(copy.find(rare, Long.MAX_VALUE, 10)).hasSameSizeAs(ledger.find(rare, Long.MAX_VALUE, 10));

                Wire.fill(copy, ALL, ALL + 2);
                leaveAndReturn(copy);
                assertThat(copy.stats().corrections()).isEqualTo(4);
                assertThat(copy.stats().reports()).isEqualTo(ALL + 3);
            }
            assertThat(ledger.stats().reports()).isEqualTo(ALL + 1);
        }
    }

    /// Two corrections that change nothing together.
    private static void leaveAndReturn(Ledger ledger) throws ReportException {
        Reason why = new Reason("Ada", "why");
        String id = Wire.report(2).id();
        Correction left = ledger.correct(id, List.of(new Change.LeaveGroup(id)), why, Maybe.unknown())
                .getFirst();
        ledger.undo(left.number(), why);
    }

    @ParameterizedTest
    @MethodSource("directions")
    void whatIsThereIsNotOverwritten(Address from, Address to) throws ReportException {
        try (Ledger other = Ledger.open(to, Wire.CLOCK)) {
            Wire.fill(other, 5, 6);
        }
        try (Ledger ledger = Ledger.open(from, Wire.CLOCK)) {
            Wire.fill(ledger, 0, 2);
            assertThatThrownBy(() -> ledger.backup(to, _ -> {}))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining(to instanceof Address.InFile ? "ledger.exists" : "ledger.not-empty");
        }
        try (Ledger other = Ledger.open(to, Wire.CLOCK)) {
            assertThat(other.stats().reports()).isEqualTo(1);
        }
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNothingBehind() throws ReportException, IOException {
        Path folder = Files.createTempDirectory("sayso-backup");
        try (Ledger ledger = Ledger.open(Databases.sqlite(), Wire.CLOCK)) {
            Wire.fill(ledger, 0, 2);
            Path file = Files.createFile(folder.resolve("file"));
            assertThatThrownBy(() -> ledger.backup(new Address.InFile(file.resolve("b.db")), _ -> {}))
                    .hasMessageContaining("ledger.unreadable");
            ledger.backup(new Address.InFile(folder.resolve("b.db")), _ -> {});
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("file", "b.db");
        }
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aBackupIsOneMomentWhileOthersAdd(Address from, Address to) throws Exception {
        try (Ledger ledger = Ledger.open(from, Wire.CLOCK);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Wire.fill(ledger, 0, 30);
            Future<?> adding = other.submit(() -> Wire.fill(ledger, 30, 90));
            while (ledger.stats().reports() < 35) {
                Thread.onSpinWait();
            }
            ledger.backup(to, _ -> {});
            long after = ledger.stats().reports();
            adding.get();

            try (Ledger copy = Ledger.open(to, Wire.CLOCK)) {
                long copied = copy.stats().reports();
                assertThat(copied).isBetween(35L, after);
                assertThat(all(copy)).isEqualTo(all(ledger).subList(0, (int) copied));
                assertThat(Faults.of(copy)).isEmpty();
            }
        }
    }
}
