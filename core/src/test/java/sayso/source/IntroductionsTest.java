package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;

final class IntroductionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            We met North Korean leader Kim Jong Un.            | North Korean leader | leader      | Kim Jong Un
            We met North Korean leader Kim Jong Un.            | leader              | leader      | Kim Jong Un
            We met Ana Ruiz, a water rights lawyer, there.     | lawyer              | lawyer      | Ana Ruiz
            We met Russia’s president, Oleg Marin, there.      | Russian president   | president   | Oleg Marin
            We met Russian President Oleg Marin.               | Russian leader      | leader      | Oleg Marin
            We met Ana Ruiz (51) there.                        | 51-year-old         | 51-year-old | Ana Ruiz
            We met Ana Ruiz, aged 51, there.                   | 51-year-old         | 51-year-old | Ana Ruiz
            We met the 51-year-old baker Ana Ruiz there.       | 51-year-old         | 51-year-old | Ana Ruiz
            We met Ana Ruiz, a 51-year-old baker.              | 51-year-old         | 51-year-old | Ana Ruiz
            We saw a 51-year-old and met Ana Ruiz.             | 51-year-old         | 51-year-old | ?
            We met Ana Ruiz, and a 51-year-old baker.          | 51-year-old         | 51-year-old | ?
            ¶ near-misses: another state, another rank, two of them, a ruler who is just a leader, a body
            We met South Korean leader Park Min.               | North Korean leader | leader      | ?
            We met deputy mayor Jens Dahl.                     | mayor               | mayor       | ?
            We met Mayor Jens Dahl and Mayor Kai Holm.         | mayor               | mayor       | ?
            We met President Oleg Marin.                       | leader              | leader      | ?
            We met Ana Ruiz, a week after the flood.           | week                | week        | ?
            We met mayor Halmar Council.                       | mayor               | mayor       | ?
            """)
    void knowsWhoWasIntroduced(String text, String phrase, String head, String expected) {
        Prose prose = Prose.of(text);
        assertEquals(
                expected,
                new Introductions(prose, new Names(prose))
                        .before(text.length(), phrase, head)
                        .map(Introductions.Introduced::name)
                        .or("?"));
    }
}
