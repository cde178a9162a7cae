package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.State;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Doubt;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Stance;

@Timeout(120)
class DoubtsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Sayso SAYSO = Sayso.rulesOnly();
    private static final Reason WHY = new Reason("Ada", "I looked at it");
    private static final String ONE = """
            At least 40 people were killed in Port Kessel on Monday, the interior ministry said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. About 600 soldiers were sent there, the army said.
            """;
    private static final String TWO = "Police said 12 people were missing. The mayor denied that the dam had failed.\n";

    private static Reading keep(Ledger ledger, String text) {
        Reading reading = SAYSO.read(new Report(text, Masthead.blank().withLocation(text.substring(0, 9))));
        ledger.keep(reading, SAYSO.edition());
        return reading;
    }

    private static List<Doubt> all(Ledger ledger) {
        return ledger.doubts(Doubt.Place.first(), 1_000);
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void theLeastCertainComesFirst(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            Reading one = keep(ledger, ONE);
            Reading two = keep(ledger, TWO);
            List<Doubt> doubts = all(ledger);

            assertThat(doubts)
                    .hasSize(one.statements().size()
                            + one.figures().size()
                            + two.statements().size()
                            + two.figures().size());
            assertThat(doubts).extracting(Doubt::confidence).isSorted();
            assertThat(doubts)
                    .extracting(Doubt::report)
                    .contains(one.report().id(), two.report().id());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void askingOnPassesOverNothingAndRepeatsNothing(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            keep(ledger, ONE);
            keep(ledger, TWO);
            for (int most = 1; most < 4; most++) {
                List<Doubt> asked = new ArrayList<>();
                Doubt.Place place = Doubt.Place.first();
                for (List<Doubt> some = ledger.doubts(place, most);
                        !some.isEmpty();
                        some = ledger.doubts(place, most)) {
                    asked.addAll(some);
                    place = some.getLast().place();
                }
                assertThat(asked).isEqualTo(all(ledger));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatSomebodyAcceptedOrCorrectedIsNoDoubtUntilItIsUndone(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            Reading reading = keep(ledger, ONE);
            String id = reading.report().id();
            List<Doubt> before = all(ledger);
            var statement = Matching.target(reading, reading.statements().getFirst());
            var figure = Matching.target(reading, reading.figures().getFirst());

            List<Correction> made = ledger.correct(
                    id,
                    List.of(
                            new Change.Accept(statement),
                            new Change.Accept(figure),
                            new Change.SetStance(
                                    Matching.target(
                                            reading, reading.statements().getLast()),
                                    Stance.DENIES)),
                    WHY,
                    Maybe.known(0L));

            assertThat(all(ledger)).hasSize(before.size() - 3);
            KeptReport kept = ledger.report(id);
            assertThat(kept.reading().statements().getFirst().finding().confidence())
                    .isEqualTo(1);
            assertThat(kept.reading().figures().getFirst().count())
                    .isEqualTo(reading.figures().getFirst().count());
            for (Correction each : made) {
                ledger.undo(each.number(), WHY);
            }
            assertThat(all(ledger))
                    .extracting(Doubt::item, Doubt::confidence)
                    .containsExactlyElementsOf(before.stream()
                            .map(each -> tuple(each.item(), each.confidence()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void theLastCorrectionsComeWithTheirStates(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            for (String text : List.of(ONE, TWO)) {
                Reading reading = keep(ledger, text);
                var item = Matching.target(reading, reading.statements().getFirst());
                ledger.correct(reading.report().id(), List.of(new Change.Accept(item)), WHY, Maybe.unknown());
            }
            ledger.undo(1, WHY);

            assertThat(ledger.lately(Long.MAX_VALUE, 10))
                    .extracting(each -> each.correction().number(), each -> each.state())
                    .containsExactly(tuple(3L, State.STANDS), tuple(2L, State.STANDS), tuple(1L, State.UNDONE));
            assertThat(ledger.lately(3, 1))
                    .extracting(each -> each.correction().number())
                    .containsExactly(2L);
            assertThat(ledger.lately(1, 10)).isEmpty();
        }
    }

    @Test
    void datesAreNotAccepted() {
        Reading reading = SAYSO.read(Report.of(ONE));
        var date = Matching.target(reading, reading.dates().getFirst());

        assertThatThrownBy(() -> new Change.Accept(date)).hasMessage("Statements and figures are accepted, not a date");
    }
}
