package sayso.ingest.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {
    /// `/` parts lines.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        KYIV, Aug 30, 2025 (Reuters) - The bridge is open.          | 2025-08-30 | Reuters
        KYIV (AP) — The bridge is open.                             | -          | Associated Press
        KYIV, Aug 30 (Reuters) - The bridge is open.                | -          | Reuters
        (AFP) - The bridge is open.                                 | -          | Agence France-Presse
        SEOUL, 30 August 2025 (Yonhap) -- The bridge is open.       | 2025-08-30 | Yonhap
        MOSCOW, August 30, 2025. /TASS/. The bridge is open.        | 2025-08-30 | TASS
        GENEVA, 30 August 2025 – The bridge is open.                | 2025-08-30 | -
        Saturday, August 30, 2025¦The bridge is open.               | 2025-08-30 | -
        Bridge opens¦By Ana Ruiz¦30 August 2025¦It is open.         | 2025-08-30 | -
        Bridge opens¦Reuters¦It is open.                            | -          | Reuters
        Bridge opens¦By Ana Ruiz, Associated Press¦It is open.      | -          | Associated Press
        The bridge (AP) was built in 1910, the mayor said.          | -          | -
        The bridge fell on August 30, 2025 – nobody was hurt.       | -          | -
        He joined the Union (EU) – the first.                       | -          | -
        Said Reuters, the bridge is open.                           | -          | -
        One¦Two¦Three¦Four¦30 August 2025                           | -          | -
        """)
    void readsDateAndAgencyOfTheFirstLines(String text, String day, String agency) {
        Opening opening = Opening.of(text.replace("¦", "\r\n"));
        assertThat(opening.day().map(LocalDate::toString).or("-")).isEqualTo(day);
        assertThat(opening.agency().or("-")).isEqualTo(agency);
    }
}
