package sayso.server.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            About 600 fell.  | At least 600 fell.   | [About ]600 fell.  | [At least ]600 fell.
            one two three    | one three            | one [two ]three    | one three
            the same words   | the same words       | the same words     | the same words
            all of it        | nothing there        | [all of it]        | [nothing there]
            a b              | b a                  | [a ]b              | b [a]
            """)
    void marksWhatTheOtherSideHasOtherwise(String before, String after, String left, String right) {
        WordChanges changes = WordChanges.between(before, after);

        assertThat(shown(changes.before())).isEqualTo(left);
        assertThat(shown(changes.after())).isEqualTo(right);
    }

    @Test
    void nothingIsLostAndLongSentencesAreMarkedAsWholes() {
        String one = "word ".repeat(2_000).strip();
        WordChanges changes = WordChanges.between(one, "other");

        assertThat(changes.before()).containsExactly(new SideBySide.Piece(one, true));
        assertThat(changes.after()).containsExactly(new SideBySide.Piece("other", true));
        assertThat(WordChanges.between("", "x").before()).isEmpty();
    }

    private static String shown(List<SideBySide.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
