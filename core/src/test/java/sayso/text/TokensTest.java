package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ruiz’s brother               | Ruiz ’s brother
            Ruiz's brother               | Ruiz 's brother
            the soldiers’ families       | the soldiers ’ families
            the soldiers' families       | the soldiers ' families
            the ‘soldiers’ left          | the ‘ soldiers ’ left
            the soldiers’.               | the soldiers ’ .
            O’Brien’s                    | O’Brien ’s
            they don’t, can't            | they don’t , can't
            ’sblood ’s                   | ’ sblood ’ s
            a 25-minute film             | a 25-minute film
            state‑run, well‐known        | state‑run , well‐known
            war - and -5                 | war - and - 5
            war--and                     | war -- and
            10–12 dead                   | 10 – 12 dead
            6,000 men, 3.2 percent       | 6,000 men , 3.2 percent
            at 6:30: five                | at 6:30 : five
            in 1990. Five,six            | in 1990 . Five , six
            1/2 and/or                   | 1/2 and / or
            the U.S. army                | the U.S. army
            the U.S.                     | the U.S.
            U.S.-led, U.S.’s             | U.S.-led , U.S. ’s
            6 a.m. Monday                | 6 a.m. Monday
            J. Falk, J.K. Falk           | J. Falk , J.K. Falk
            plan B.                      | plan B .
            end.                         | end .
            ``Go,'' he said...           | `` Go , '' he said ...
            “Go!”                        | “ Go ! ”
            so\u00ADcalled               | so\u00ADcalled
            cafe\u0301s                  | cafe\u0301s
            1\u20E3                      | 1\u20E3
            so 🙂 he                     | so 🙂 he
            I ❤\uFE0F it                 | I ❤\uFE0F it
            𝐁𝐨𝐥𝐝 men                     | 𝐁𝐨𝐥𝐝 men
            5\u00A0000 men               | 5 000 men
            $5m, 7%                      | $ 5m , 7 %
            """)
    void areCutAsAReaderWould(String text, String expected) {
        assertThat(String.join(" ", cut(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            word     | WORD
            6,000    | NUMBER
            25-year  | NUMBER
            ١٢       | NUMBER
            …        | MARK
            🙂       | MARK
            \uD83D   | MARK
            \uDE42   | MARK
            \u0301   | WORD
            """)
    void haveAKind(String text, Token.Kind kind) {
        assertThat(Prose.of(text).tokens())
                .singleElement()
                .satisfies(token -> assertThat(token.kind()).isEqualTo(kind));
    }

    @Test
    void keepLoneSurrogatesApart() {
        assertThat(cut("a\uDE42\uD83D b")).containsExactly("a", "\uDE42", "\uD83D", "b");
    }

    @Test
    void neverCrossALineEnd() {
        assertThat(cut("the soldiers’\r\nfamilies\u2028left"))
                .containsExactly("the", "soldiers", "’", "families", "left");
    }

    @Test
    void markPossessives() {
        assertThat(Prose.of("Ruiz’s men, the soldiers’ men").tokens().stream()
                        .filter(token -> token.kind() == Token.Kind.POSSESSIVE)
                        .map(Token::text))
                .containsExactly("’s", "’");
    }

    @Test
    void compareWithoutCaseCurlsAndSoftHyphens() {
        assertThat(Prose.of("DON’T Co\u00ADop state‑RUN").tokens().stream()
                        .map(Token::lower)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("don't coop state-run");
    }

    @Test
    void compareByThemselvesWhereNothingElseIsLeft() {
        assertThat(Prose.of("\u00AD").tokens())
                .singleElement()
                .satisfies(token -> assertThat(token.lower()).isEqualTo("\u00AD"));
    }

    private static List<String> cut(String text) {
        return Prose.of(text).tokens().stream().map(Token::text).toList();
    }
}
