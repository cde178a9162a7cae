package sayso.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Dateline;
import sayso.reading.Interval;
import sayso.reading.Maybe;
import sayso.text.Prose;

final class DatesTest {
    private static final List<String> PIECES = List.of(
            "last",
            "the",
            "2",
            "31",
            "June",
            "Feb.",
            "Friday",
            "week",
            "years",
            "ago",
            "later",
            "a",
            "two",
            "999999",
            "BC",
            "-",
            "’s",
            "of",
            ",",
            "9999",
            "century",
            "early",
            "6",
            "p.m.",
            ":",
            "after",
            "every",
            "0",
            "½",
            "\uD800",
            "😀",
            "\n\n",
            ".",
            "quarter",
            "next",
            "that",
            "Christmas",
            "19th",
            "decades",
            "24:60",
            "00/00/0000",
            "1st");

    @Test
    void saysTheIntervalTheAnchorAndTheRule() {
        DateExpression date = only("Nine people were killed last week.");
        assertThat(date.type()).isEqualTo(DateType.DATE);
        assertThat(date.interval())
                .isEqualTo(Maybe.known(new Interval(LocalDate.of(2025, 8, 18), LocalDate.of(2025, 8, 24))));
        assertThat(date.anchor()).isEqualTo(Maybe.known("published"));
        assertThat(date.finding().rule()).isEqualTo(Maybe.known("relative-unit"));
    }

    @Test
    void namesTheDateThatAnotherCountsFrom() {
        List<DateExpression> dates = read("It fell on 5 March 2024. Two days later they came.");
        assertThat(dates.getLast().anchor()).isEqualTo(Maybe.known("5 March 2024"));
    }

    @Test
    void hasNoAnchorForADateOnItsOwn() {
        assertThat(only("It fell on 5 March 2024.").anchor()).isEqualTo(Maybe.unknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            He spoke on [Saturday=XXXX-WXX-6] and left in [April=XXXX-04].
            He died on [5 March=XXXX-03-05], not [last week=PAST_REF].
            It came [Saturday night=XXXX-WXX-6TNI].
            """)
    void keepsRelativeValuesInUndatedReports(String marked) {
        MarkedDates.assertReadsUndated(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Born in [2005=2005], she moved [last year=PAST_REF].
            She was born on [5 May 2005=2005-05-05] and moved [last year=PAST_REF].
            The dam opened in [2005=2005]. It broke [a year later=2006].
            """)
    void countsNothingFromBirths(String marked) {
        MarkedDates.assertReadsUndated(marked);
    }

    @Test
    void countsNothingInUndatedReports() {
        assertThat(Dates.in(Prose.of("He spoke on Saturday."), new Dateline.Undated())
                        .getFirst()
                        .interval())
                .isEqualTo(Maybe.unknown());
    }

    @Test
    void countsFromWhatWasToldLastInHistory() {
        MarkedDates.assertReads("War came in [1914=1914]. The king fled in [May 1915=1915-05] and returned in "
                + "[December 1916=1916-12]. In [January=1917-01] he died. By [1921=1921] peace held.");
    }

    @RepeatedTest(300)
    void holdsForAnyText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        Prose prose = Prose.of(text.toString());
        assertOrdered(text.toString(), Dates.in(prose, new Dateline.Undated()));
        List<DateExpression> dates = Dates.in(prose, MarkedDates.dated(MarkedDates.PUBLISHED));
        assertOrdered(text.toString(), dates);
        assertThat(Dates.in(prose, MarkedDates.dated(MarkedDates.PUBLISHED))).isEqualTo(dates);
    }

    private static void assertOrdered(String text, List<DateExpression> dates) {
        int end = 0;
        for (DateExpression date : dates) {
            assertThat(date.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(date.span().length()).as(text).isPositive();
            end = date.span().end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    private static DateExpression only(String text) {
        List<DateExpression> dates = read(text);
        assertThat(dates).hasSize(1);
        return dates.getFirst();
    }

    private static List<DateExpression> read(String text) {
        return Dates.in(Prose.of(text), MarkedDates.dated(MarkedDates.PUBLISHED));
    }
}
