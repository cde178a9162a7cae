package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        6,000 people | 6000
        twelve people | 12
        twenty-five people | 25
        thirty five people | 35
        two hundred and fifty people | 250
        one thousand two hundred people | 1200
        3.2 million people | 3200000
        a dozen and a half people | 18
        two dozen people | 24
        half a million people | 500000
        tens of thousands fled | 10000
        hundreds of thousands fled | 100000
        several hundred people | 300
        dozens fled | 12
        a couple of people | 2
        """)
    void readsNumerals(String text, long expected) {
        Line line = Line.of(Prose.of(text).sentences().getFirst());
        assertThat(NumberReader.at(line, 0).map(Numeral::value).or(-1L)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        9/11 attacks
        6:30 in the morning
        12-year-old boy
        few people
        a people
        someone else
        1,2 people
        """)
    void leavesWhatIsNoNumeral(String text) {
        Line line = Line.of(Prose.of(text).sentences().getFirst());
        assertThat(NumberReader.at(line, 0).isKnown()).isFalse();
    }
}
