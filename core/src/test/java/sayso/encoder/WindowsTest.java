package sayso.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Vocabulary VOCABULARY = TestVocabulary.of("a", "b", ".");
    private static final Windows SMALL = new Windows(8, 12);

    private static Words words(String text) {
        return Words.of(text, VOCABULARY);
    }

    @Test
    void keepsParagraphsWhole() {
        Words words = words("a a a\nb b b\na a");
        assertThat(SMALL.cut(words)).containsExactly(new WordRange(0, 6), new WordRange(6, 8));
    }

    @Test
    void cutsALongParagraphBetweenSentences() {
        Words words = words("A a a a a . B b b b b . A a a a a .");
        List<WordRange> windows = SMALL.cut(words);
        assertThat(windows).hasSize(3);
        assertThat(windows).allMatch(window -> window.length() == 6);
    }

    @Test
    void holdsEveryWordOnceWhateverTheText() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(List.of("a", "B", ".", "\n", " ", "b ").get(random.nextInt(6)));
            }
            Words words = words(text.toString());
            int next = 0;
            for (WordRange window : SMALL.cut(words, 1 + random.nextInt(8))) {
                assertThat(window.first()).as("round %d", round).isEqualTo(next);
                next = window.end();
            }
            assertThat(next).as("round %d", round).isEqualTo(words.size());
        }
    }

    @Test
    void countsSeparators() {
        Words words = words("a a\nb");
        assertThat(Windows.pieces(words, new WordRange(0, 3))).isEqualTo(6);
        EncoderInput input = new EncoderInput(VOCABULARY, List.of(new EncoderInput.Part(words, new WordRange(0, 3))));
        assertThat(input.pieces()).containsExactly(2, 4, 4, 3, 5, 3);
        assertThat(input.firstPieces()).containsExactly(1, 2, 4);
    }

    @Test
    void padsShorterWindows() {
        Words words = words("a a\nb");
        EncoderInput input = new EncoderInput(
                VOCABULARY,
                List.of(
                        new EncoderInput.Part(words, new WordRange(0, 2)),
                        new EncoderInput.Part(words, new WordRange(2, 3))));
        assertThat(input.mask()).containsExactly(1, 1, 1, 1, 1, 1, 1, 0);
        assertThat(input.wordMask()).containsExactly(1, 1, 1, 0);
        assertThat(input.firstPieces()).containsExactly(1, 2, 5, 0);
    }

    @Test
    void measuresDistancesToTheCue() {
        Words words = words("a b a . B\na");
        EncoderInput input = new EncoderInput(VOCABULARY, List.of(new EncoderInput.Part(words, new WordRange(0, 6))));
        CueInput cues = new CueInput(input, List.of(new CueInput.Cue(0, new WordRange(1, 2))));
        assertThat(cues.distances()).containsExactly(3, 0, 33, 36, 40, 44);
    }
}
