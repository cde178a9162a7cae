package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Failure;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Masthead;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.reading.ReportException;

@Timeout(180)
class AddingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    private static Report report(int number) {
        return new Report(
                "At least " + (20 + number)
                        + " people were killed in Port Kessel, the ministry said.\n\nNothing more was known.",
                Masthead.blank().withLocation("r" + number));
    }

    private static List<Outcome> addAll(Ledger ledger, int reports) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Adding adding = new Adding(ledger, Sayso::rulesOnly, 3, outcomes::add)) {
            for (int number = 0; number < reports; number++) {
                adding.add(report(number));
            }
        }
        return outcomes;
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void severalWorkersAddEachReportOnce(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            assertThat(addAll(ledger, 60)).hasSize(60).allMatch(Outcome.Done.class::isInstance);
            assertThat(addAll(ledger, 60)).hasSize(60);
            assertThat(ledger.stats().reports()).isEqualTo(60);
            assertThat(ledger.stats().figures()).isEqualTo(60);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void keepsAndTellsInTheOrderInWhichTheReportsCame(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            List<Outcome> outcomes = addAll(ledger, 40);
            List<String> kept = new ArrayList<>();
            ledger.forEach(report -> kept.add(report.appearances().getFirst().location()));

            assertThat(outcomes).extracting(Outcome::location).isEqualTo(kept);
            assertThat(kept.getFirst()).isEqualTo("r0");
            assertThat(kept.getLast()).isEqualTo("r39");
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatIsBrokenOffIsDroppedOrWhole(Address address) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            Adding adding = new Adding(ledger, Sayso::rulesOnly, 2, outcomes::add);
            for (int number = 0; number < 8; number++) {
                adding.add(report(number));
            }
            assertThat(adding.stop(60)).isTrue();

            assertThat(outcomes).hasSize(8);
            assertThat(ledger.stats().reports())
                    .isEqualTo(outcomes.stream()
                            .filter(Outcome.Done.class::isInstance)
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void manyClientsLoseNothingAndEndInNoError(Address address) throws Exception {
        Ledger.open(address, CLOCK).close();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            Callable<List<Outcome>> client = () -> {
                try (Ledger ledger = Ledger.open(address, CLOCK)) {
                    return addAll(ledger, 25);
                }
            };
            for (Future<List<Outcome>> outcomes :
                    clients.invokeAll(List.of(client, client, client, client, client, client, client, client))) {
                assertThat(outcomes.get()).hasSize(25).allMatch(Outcome.Done.class::isInstance);
            }
        }
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            assertThat(ledger.stats().reports()).isEqualTo(25);
            assertThat(ledger.stats().appearances()).isEqualTo(25);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void keepsAsideWhatFailsUntilItIsTakenIn(Address address) throws ReportException {
        Problem problem = LedgerCode.BUG.problem("r1", "a NUL \0 in it", "no hint");
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            try (Adding adding = new Adding(ledger, Sayso::rulesOnly, 1, _ -> {})) {
                adding.refuse("r1", problem);
                adding.refuse("r1", problem);
                adding.refuse("r2", problem);
            }
            assertThat(ledger.failures()).extracting(Failure::location).containsExactly("r1", "r2");
            assertThat(ledger.failures()).extracting(Failure::tries).containsExactly(2, 1);

            addAll(ledger, 2);
            assertThat(ledger.failures()).extracting(Failure::location).containsExactly("r2");
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aReaderThatFailsIsToldOfAndTheReportKeptAside(Address address) throws ReportException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            try (Adding adding = new Adding(
                    ledger,
                    () -> {
                        throw new IllegalStateException("no reader today");
                    },
                    2,
                    outcomes::add)) {
                adding.add(report(1));
            }
            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Broken.class);
            assertThat(ledger.failures()).extracting(Failure::code).containsExactly("ledger.bug");
            assertThat(ledger.stats().reports()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void textsThatNoDatabaseTakesComeBackWhole(Address address) throws ReportException {
        Report awkward = new Report(
                "A\0man \uD83D said\u001A “no\uDE00”, officials said on Monday.",
                Masthead.blank().withLocation("odd\0name"));
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            try (Adding adding = new Adding(ledger, Sayso::rulesOnly, 1, _ -> {})) {
                adding.add(awkward);
            }
            assertThat(ledger.report(awkward.id()).reading().report()).isEqualTo(awkward);
            assertThat(ledger.meet(awkward).isKnown()).isTrue();
        }
    }
}
