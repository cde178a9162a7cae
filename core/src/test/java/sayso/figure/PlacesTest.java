package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.date.Dates;
import sayso.reading.Dateline;
import sayso.text.Prose;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The flood killed 12 people in Lower Harran.       | Lower Harran
        The flood killed 12 people in the Harran valley.  | Harran
        The flood killed 12 people in Harran Monday.      | Harran
        The flood killed 12 people in April in Harran.    | Harran
        ¶ near-misses
        The flood killed 12 people in April.              | none
        The flood killed 12 people in May 2025.           | none
        The flood killed 12 people in minutes.            | none
        The flood killed 12 people, officials in Harran said. | none
        """)
    void namesThePlaceBehindTheCountAndNeverAMonth(String text, String place) {
        Prose prose = Prose.of(text);

        assertThat(Figures.in(prose, List.of(), Dates.in(prose, new Dateline.Undated()))
                        .getFirst()
                        .counted()
                        .place()
                        .or("none"))
                .isEqualTo(place);
    }
}
