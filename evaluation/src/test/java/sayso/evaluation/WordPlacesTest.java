package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Span;

class WordPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “We won’t,” he said.      | We won’t he said
            'Rock 'n' roll's'         | Rock n roll's
            15,000 men in the U.S.    | 15 000 men in the U S
            snake_case, a--b          | snake case a b
            Zürich ½ Ⅻ ７ 東京         | Zürich ½ Ⅻ ７ 東京
            ¶ a combining mark is no letter
            cafe\u0301s 🙂 end         | cafe s end
            𝒜 letter outside the BMP  | 𝒜 letter outside the BMP
            """)
    void findsTheWords(String text, String expected) {
        assertThat(words(text, new Span(0, text.length()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            that the army left  | army left
            That a man an hour  | man an hour
            those who left      | those who left
            The                 | ~~
            """)
    void leavesOutWhatAContentBeginsWith(String text, String expected) {
        assertThat(content(text)).isEqualTo(expected);
    }

    @Test
    void countsAWordThatASpanTouches() {
        assertThat(words("north and south", new Span(2, 7))).isEqualTo("north and");
        assertThat(words("north and south", new Span(5, 6))).isEmpty();
        assertThat(words("north", new Span(2, 2))).isEqualTo("north");
        assertThat(words("north", new Span(0, 0))).isEmpty();
    }

    @Test
    void likensBySharedWords() {
        WordPlaces places = new WordPlaces("one two three four");
        assertThat(WordPlaces.likeness(places.at(List.of(new Span(0, 13))), places.at(List.of(new Span(4, 18)))))
                .isEqualTo(0.5);
        assertThat(WordPlaces.likeness(places.at(List.of()), places.at(List.of())))
                .isZero();
    }

    @Test
    void staysQuickOnOneLongWord() {
        assertThat(words("a'".repeat(500_000), new Span(0, 1))).hasSize(999_999);
    }

    private static String words(String text, Span span) {
        WordPlaces places = new WordPlaces(text);
        return places.at(List.of(span)).stream().mapToObj(places::word).collect(Collectors.joining(" "));
    }

    private static String content(String text) {
        WordPlaces places = new WordPlaces(text);
        return places.ofContent(List.of(new Span(0, text.length()))).stream()
                .mapToObj(places::word)
                .collect(Collectors.joining(" "));
    }
}
