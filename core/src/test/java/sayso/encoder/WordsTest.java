package sayso.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Span;

class WordsTest {
    private static final Vocabulary VOCABULARY =
            TestVocabulary.of("the", "may", "##or", "said", ":", "\"", "no", ".", "\uD83D\uDE00");

    private static Words words(String text) {
        return Words.of(text, VOCABULARY);
    }

    @Test
    void countsOffsetsInUtf16() {
        Words words = words("\uD83D\uDE00 The mayor");
        assertThat(words.get(0).span()).isEqualTo(new Span(0, 2));
        assertThat(words.get(1).span()).isEqualTo(new Span(3, 6));
        assertThat(words.get(2).span().of(words.text())).isEqualTo("mayor");
    }

    @Test
    void cutsWordsIntoPiecesAndKnowsUnknownOnes() {
        Words words = words("mayor zebra");
        assertThat(words.get(0).pieces()).containsExactly(5, 6);
        assertThat(words.get(1).pieces()).containsExactly(VOCABULARY.unknown());
    }

    @Test
    void partsSentencesAndParagraphs() {
        Words words = words("No. 5 said it. The mayor\n\nsaid");
        assertThat(words.all().stream().map(Word::sentence).toList()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 2);
        assertThat(words.all().stream().map(Word::paragraph).toList()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void readsWindowsLineEndsAsOneParagraphBreak() {
        assertThat(words("the\r\nmayor").get(1).paragraph()).isEqualTo(1);
    }

    @Test
    void seesShapes() {
        List<WordShape> shapes = words("the Mayor UN McKay 5th ,").all().stream()
                .map(Word::shape)
                .toList();
        assertThat(shapes)
                .containsExactly(
                        WordShape.LOWER,
                        WordShape.CAPITALIZED,
                        WordShape.CAPITALS,
                        WordShape.MIXED,
                        WordShape.DIGITS,
                        WordShape.MARK);
    }

    @Test
    void findsTheWordsOfASpan() {
        BitSet found = words("the mayor said no").in(new Span(5, 11));
        assertThat(found.stream().boxed().toList()).containsExactly(1, 2);
    }

    @Test
    void skipsAnAccentThatHasNoLetter() {
        Words words = words("the \u0308no");
        assertThat(words.get(1).span().start()).isEqualTo(5);
    }
}
