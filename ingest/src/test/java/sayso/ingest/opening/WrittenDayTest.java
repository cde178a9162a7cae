package sayso.ingest.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Monday, May 18, 2015                  | 2015-05-18
        Mon. Sept. 7 2015                     | 2015-09-07
        18 May 2015                           | 2015-05-18
        Mon, 18 May 2015 09:30:00 GMT         | 2015-05-18
        18-May-2015                           | 2015-05-18
        the 3rd of June, 2021                 | 2021-06-03
        2015-05-18T23:59:00+02:00             | 2015-05-18
        2015/5/18                             | 2015-05-18
        18.5.2015                             | 2015-05-18
        Updated 5/18/2015                     | 2015-05-18
        18/5/2015                             | 2015-05-18
        4/4/2015                              | 2015-04-04
        4/5/2015                              | -
        24. Juli 2017                         | 2017-07-24
        lundi 1er mai 2018                    | 2018-05-01
        2 de abril de 2020                    | 2020-04-02
        15 августа 2016, 13:43                | 2016-08-15
        26 ¦ 01 ¦ 2022                        | 2022-01-26
        2020年4月17日                           | 2020-04-17
        3 Foobar 2020                         | -
        May 18                                | -
        May 2015                              | -
        February 30, 2015                     | -
        Room 12015-05-18                      | -
        18 May 20155                          | -
        Maybe 18, 2015                        | -
        18 May 0315                           | -
        """)
    void findsTheFirstFullDate(String line, String day) {
        assertThat(WrittenDay.in(line.replace('¦', '|'))
                        .map(LocalDate::toString)
                        .or("-"))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Monday, May 18, 2015                  | true
        Published: 18 May 2015, 9:30 pm GMT   | true
        (18 May 2015)                         | true
        Updated on May 18, 2015 at 21:30 UTC  | true
        On May 18, 2015, the bridge fell.     | false
        The war since May 18, 2015            | false
        May 18, 2015 to May 20, 2015          | false
        """)
    void tellsADateLineFromASentence(String line, boolean alone) {
        assertThat(WrittenDay.alone(line).isKnown()).isEqualTo(alone);
    }
}
