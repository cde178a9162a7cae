package sayso.ingest.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        AP                   | Associated Press
        The Associated Press | Associated Press
        ~ Reuters ~          | Reuters
        ap                   | -
        AP Bio               | -
        ~~                   | -
        """)
    void knowsAnAgencyByItsExactCredit(String words, String agency) {
        assertThat(Agencies.credited(words).or("-")).isEqualTo(agency);
    }
}
