package sayso.server.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            bridge        | The bridges fell.          | The [bridges] fell.
            bridges       | A bridge, bridged.         | A [bridge], [bridged].
            cafe          | The Café closed.           | The [Café] closed.
            "two words"   | Words of two.              | [Words] of [two].
            -bridge river | The bridge and the river.  | The bridge and the [river].
            -"a river" sea | A river, a sea.           | A river, a [sea].
            kill          | Skill is not it.           | Skill is not it.
            <b>           | plain b here               | plain [b] here
            “”            | nothing is marked          | nothing is marked
            """)
    void marksWordsInWhateverForm(String typed, String text, String marked) {
        String pieces = new Terms(typed)
                .in(text).stream()
                        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());

        assertThat(pieces).isEqualTo(marked);
    }
}
