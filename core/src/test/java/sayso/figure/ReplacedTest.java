package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        At least 90 people died, up from 60.                                          | At least 90=killed 90..; 60=killed 60..60
        About 90 soldiers were killed, the agency said late on Thursday, revising an estimate of about 60. | About 90=killed 90..90; about 60=killed 60..60
        The storm killed 90 people, and not, as an earlier count of 60 had it, fewer. | 90=killed 90..90; 60=killed 60..60
        It said 90 people died, a number previously put at 60.                        | 90=killed 90..90; 60=killed 60..60
        The ministry revised the number of dead to 90 from 120.                       | 90=killed 90..90; 120=killed 120..120
        ¶ near-misses: other things, no older count, nothing to replace
        At least 90 people died, and rents were up from 600 euros.                    | At least 90=killed 90..
        At least 90 people died, revising the view of 60 towns.                       | At least 90=killed 90..
        At least 90 people died at a height of 60.                                    | At least 90=killed 90..
        The agency was revising an estimate of 60.                                    | ~~
        """)
    void findsTheOlderCountOfTheFigureBefore(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected == null ? "" : expected);
    }
}
