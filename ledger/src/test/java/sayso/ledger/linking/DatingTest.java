package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Timex;
import sayso.text.Span;

class DatingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | 2026-03-04 | 2026-03-02
            2026       |            | 2026-03-05
            2026-03    |            | 2026-03-05
            2025       | 2026-03-04 | 2025-01-01
            2026-02    | 2026-03-04 | 2026-02-01
                       | 2026-03-04 | 2026-03-04
                       | 2026-03    | 2026-03-05
            P1Y        | 2026-03-04 | 2026-03-04
                       |            | 2026-03-05
            """)
    void aYearOrMonthUnderWayCountsUpToTheDayOfPublication(String asOf, String said, LocalDate day) {
        assertThat(Dating.of(figure(time(asOf)), time(said), Maybe.known(LocalDate.of(2026, 3, 5))))
                .isEqualTo(Maybe.known(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026    | 2026-01-01
            2026-03 | 2026-03-01
            """)
    void whereNoDayOfPublicationIsKnownTheFirstDayStands(String asOf, LocalDate day) {
        assertThat(Dating.of(figure(time(asOf)), Maybe.unknown(), Maybe.unknown()))
                .isEqualTo(Maybe.known(day));
    }

    private static Maybe<Timex> time(String value) {
        return value == null ? Maybe.unknown() : Maybe.known(new Timex(value));
    }

    private static Figure figure(Maybe<Timex> asOf) {
        return new Figure(
                new FigureId(1),
                new Span(0, 1),
                new Count(Bound.EXACT, Maybe.known(9L), Maybe.known(9L)),
                new Counted(Measure.KILLED, Maybe.unknown(), Maybe.unknown(), asOf),
                Maybe.unknown(),
                Basis.ownVoice(),
                Maybe.unknown(),
                new Finding(1, Maybe.unknown()));
    }
}
