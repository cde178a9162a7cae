package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.date.Dates;
import sayso.reading.Dateline;
import sayso.reading.PublishedFrom;
import sayso.reading.Timex;
import sayso.text.Prose;

class AsOfTest {
    private static final Dateline DATELINE = new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            On Friday, a raid killed 12 miners.                                 | 2025-08-29
            A raid killed 12 miners on Friday.                                  | 2025-08-29
            Friday's raid killed 12 miners.                                     | 2025-08-29
            As of Friday, 12 miners had died.                                   | 2025-08-29
            The flood killed 12 people on Friday and wounded 40 on Thursday.    | 2025-08-29 2025-08-28
            The flood killed 12 people and wounded 40 on Friday.                | 2025-08-29 2025-08-29
            12 miners died on Friday, and on Sunday a feast will be held.       | 2025-08-29
            The toll stood at 31 on Friday, up from 20 on Thursday.             | 2025-08-29 2025-08-28
            Between 10 and 12 miners died on Friday.                            | 2025-08-29
            12 miners died in May 2024.                                         | 2024-05
            """)
    void takesTheDayOfTheSameClause(String text, String expected) {
        assertThat(days(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Some 3,000 people were displaced, and the river could rise again on Thursday.
            The flood displaced 3,000 people since Monday.
            The flood displaced 3,000 people between Monday and Friday.
            The flood displaced 3,000 people from Monday to Friday.
            Ana Ruiz, born in 1990, led the 400 workers killed there.
            12 miners died, the mayor said on Friday.
            The mayor said on Friday that 12 miners had died.
            12 miners died before the feast that is due on Friday.
            12 miners died when the dam broke on Friday.
            12 miners died and the road closed on Friday.
            12 miners died in two weeks.
            The levy will displace 3,000 people on Friday.
            The rebels held 40 prisoners until Friday.
            """)
    void takesNoOtherDay(String text) {
        assertThat(days(text)).isEqualTo("none");
    }

    private static String days(String text) {
        Prose prose = Prose.of(text);
        return Figures.in(prose, List.of(), Dates.in(prose, DATELINE)).stream()
                .map(figure -> figure.counted().asOf().map(Timex::value).or("none"))
                .collect(Collectors.joining(" "));
    }
}
