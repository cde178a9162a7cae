package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.date.Dates;
import sayso.reading.Dateline;
import sayso.reading.PublishedFrom;
import sayso.text.Prose;
import sayso.text.Span;

class CalendarTest {
    private static final Dateline DATELINE = new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT);

    @ParameterizedTest
    @CsvSource({"10, 16, true", "16, 21, false", "0, 10, false", "21, 40, true"})
    void knowsWhatADateStandsOn(int start, int end, boolean expected) {
        Calendar calendar = Calendar.of(Dates.in(Prose.of("They fell Friday here Monday."), DATELINE));
        assertThat(calendar.overlaps(new Span(start, end))).isEqualTo(expected);
    }
}
