package sayso.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.text.Prose;

final class LaterRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Riga fell on [5 May=2025-05-05]. The port burned. [Two days after=2025-05-07] the fall of Riga it reopened.
            He and Ortiz signed in [June 2024=2024-06]. [Two months after=2024-08] he and Ortiz signed, talks began.
            The dam burst on [3 March=2025-03-03] and a bridge fell on [9 March=2025-03-09]. \
            [Ten days after=2025-03-13] the dam burst, schools reopened.
            """)
    void countsFromTheEventThatAnEarlierSentenceHasDated(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Riga fell on [5 May=2025-05-05]. [Two days=P2D] after the fall of Tallinn it reopened.
            Riga fell in [May=2025-05]. [Two days=P2D] after the fall of Riga it reopened.
            The dam burst on [3 March=2025-03-03]. [Ten hours=PT10H] after the dam burst, schools closed.
            The dam burst on [3 March=2025-03-03]. [Ten days=P10D] after the vote, schools closed.
            """)
    void keepsTheLengthWhereTheEventIsAnotherOrItsDateIsLessExact(String marked) {
        MarkedDates.assertReads(marked);
    }

    @Test
    void namesTheEventAsAnchor() {
        List<DateExpression> dates = Dates.in(
                Prose.of("Riga fell on 5 May 2024. Two days after the fall of Riga it reopened."),
                new Dateline.Undated());
        assertThat(dates.getLast().anchor()).isEqualTo(Maybe.known("the fall of Riga"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            A truce was signed in [January 2023=2023-01]. [Two months later=2023-03] it failed.
            Rebels boasted on [Sunday=2025-08-24] of a raid made [a day earlier=2025-08-23].
            It opened [two months after the January 2023=2023-03] floods.
            The film said he chose it [last August=2024-08], and that it came [two months after=2024-06] he had signed.
            In [May 2024=2024-05] she resigned, [a month before=2024-06] her party split.
            The dam broke in [2019=2019], [three years after=2016] it had opened.
            It lost less in [the second quarter=2025-Q2] than [a year earlier=2024-Q2].
            It lost in [the second quarter=2025-Q2]. For [the nine months=P9M] it earned more, against a loss [a year earlier=2024].
            """)
    void countsFromTheDateToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It came [ten days=P10D] before the feast.
            The dam broke [three years=P3Y] after it had opened.
            The dam broke in [2019=2019]. It had cracked [three years=P3Y] after it opened.
            A vigil was held on [Sunday=2025-08-24], [one year=P1Y] after she was shot.
            In [May=2025-05] she resigned, [ten days=P10D] after she had won.
            [An hour later=PT1H] it ended.
            """)
    void keepsTheLengthWhereTheDateIsUnknown(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Sooner or later it ends.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}
