package sayso.server.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Timex;

final class WhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    2026-03-04          | 4 March 2026
                    XXXX-10-07          | 7 October, year not known
                    XXXX-02-29          | 29 February, year not known
                    BC0044-03-15        | 15 March 44 BC
                    2025-04-XX          | a day in April 2025
                    XXXX-04-XX          | a day in April, year not known
                    2025-XX-XX          | a day in 2025
                    XXXX-XX-XX          | a day, date not known
                    2025-04             | April 2025
                    XXXX-11             | November, year not known
                    2025-XX             | a month in 2025
                    XXXX-XX             | a month, date not known
                    1987                | 1987
                    0987                | 987
                    FY2006              | fiscal year 2006
                    BC0044              | 44 BC
                    XXXX                | a year, not known which
                    199                 | the 1990s
                    199X                | the 1990s
                    19                  | the 20th century
                    20XX                | the 21st century
                    10                  | the 11th century
                    """)
    void saysDaysMonthsAndYears(String code, String words) {
        assertThat(When.words(new Timex(code))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    2023-W50            | the week of 11 December 2023
                    2021-W01            | the week of 4 January 2021
                    XXXX-W50            | week 50, year not known
                    2023-WXX            | a week in 2023
                    XXXX-WXX            | a week, date not known
                    2023-W50-3          | 13 December 2023
                    2023-W50-WE         | the weekend of 16 December 2023
                    XXXX-WXX-3          | a Wednesday, date not known
                    2023-WXX-7          | a Sunday in 2023
                    XXXX-WXX-X          | a day, date not known
                    XXXX-WXX-WE         | a weekend, date not known
                    2023-SU             | summer 2023
                    2005-SP             | spring 2005
                    XXXX-FA             | autumn, year not known
                    2023-WI             | winter 2023
                    2024-Q1             | the first quarter of 2024
                    FY2006-Q4           | the fourth quarter of fiscal year 2006
                    2024-QX             | a quarter in 2024
                    2024-H2             | the second half of 2024
                    XXXX-H1             | the first half, year not known
                    2024-HX             | a half-year in 2024
                    """)
    void saysWeeksAndPartsOfYears(String code, String words) {
        assertThat(When.words(new Timex(code))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    2026-03-15TNI       | the night of 15 March 2026
                    2025-11-06TMO       | the morning of 6 November 2025
                    2025-11-06TMI       | the midday of 6 November 2025
                    2025-11-06TAF       | the afternoon of 6 November 2025
                    2025-11-06TDT       | the daytime of 6 November 2025
                    XXXX-WXX-4TEV       | the evening of a Thursday, date not known
                    2025-11TNI          | a night in November 2025
                    2023-W50TEV         | an evening in the week of 11 December 2023
                    TNI                 | a night, date not known
                    TAF                 | an afternoon, date not known
                    2023-11-02T18:41    | 18:41 on 2 November 2023
                    2023-11-02T18       | 18:00 on 2 November 2023
                    2023-11-02T24:00    | 24:00 on 2 November 2023
                    2023-11-02T18:41:05 | 18:41:05 on 2 November 2023
                    2023-11-02T18:41Z   | 18:41 UTC on 2 November 2023
                    2023-11-02T18:41+02:00 | 18:41 UTC+02:00 on 2 November 2023
                    XXXX-WXX-1T09:30    | 09:30 on a Monday, date not known
                    2023-11T09:30       | 09:30 on a day in November 2023
                    T09:30              | 09:30, date not known
                    PAST_REF            | the past
                    PRESENT_REF         | the present
                    FUTURE_REF          | the future
                    """)
    void saysTimesOfDayAndReferences(String code, String words) {
        assertThat(When.words(new Timex(code))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    PT25M               | 25 minutes
                    PT1H                | 1 hour
                    PTXH                | some hours
                    PT30S               | 30 seconds
                    PT1NI               | 1 night
                    PT2AF               | 2 afternoons
                    P1D                 | 1 day
                    P10D                | 10 days
                    PXD                 | some days
                    P3W                 | 3 weeks
                    PXM                 | some months
                    P2Y                 | 2 years
                    P1.5Y               | 1.5 years
                    P1200D              | 1,200 days
                    P1Y6M               | 1 year and 6 months
                    P1DT6H30M           | 1 day, 6 hours and 30 minutes
                    P2WE                | 2 weekends
                    PXDE                | some decades
                    P1CE                | 1 century
                    P2CE                | 2 centuries
                    P3Q                 | 3 quarters
                    P2SU                | 2 summers
                    """)
    void saysLengths(String code, String words) {
        assertThat(When.words(new Timex(code))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    2025-02-30
                    2025-13
                    XXXX-02-31
                    2023-W60
                    XXXX-W50-3
                    2023-W50-X
                    2025-XX-05
                    1X87
                    199-SU
                    2
                    2023-11-02T18:XX
                    2023-11-02T18:75
                    2023-11-02T18:41:05.25
                    P2E
                    """)
    void leavesWhatItHasNoWordsForAsItIs(String code) {
        assertThat(When.words(new Timex(code))).isEqualTo(code);
    }
}
