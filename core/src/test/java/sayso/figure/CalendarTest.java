package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.date.Dates;
import sayso.reading.Dateline;
import sayso.reading.PublishedFrom;
import sayso.reading.Timex;
import sayso.text.Prose;
import sayso.text.Span;

class CalendarTest {
    private static final Dateline DATELINE = new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ The nearest day, the earlier one if two are equally near, and no length of time.
            12 miners died on Friday and Thursday.                 | 2025-08-29
            On Thursday and Friday fell 12 miners.                 | 2025-08-29
            On Friday, 12 miners, Monday was a day of mourning.    | 2025-08-29
            12 miners died after two weeks of work on Monday.      | 2025-08-25
            12 miners died in two weeks.                           | none
            """)
    void takesTheNearestDay(String text, String expected) {
        Calendar calendar = Calendar.of(Dates.in(Prose.of(text), DATELINE));
        int figure = text.indexOf("12");
        assertThat(calendar.nearest(new Span(figure, figure + 2))
                        .map(Timex::value)
                        .or("none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 16, true", "16, 21, false", "0, 10, false", "21, 40, true"})
    void knowsWhatADateStandsOn(int start, int end, boolean expected) {
        Calendar calendar = Calendar.of(Dates.in(Prose.of("They fell Friday here Monday."), DATELINE));
        assertThat(calendar.overlaps(new Span(start, end))).isEqualTo(expected);
    }
}
