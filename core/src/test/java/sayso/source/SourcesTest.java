package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Source;
import sayso.statement.Statements;
import sayso.text.Prose;

final class SourcesTest {
    private static List<String> names(String text) {
        Prose prose = Prose.of(text);
        return Sources.of(prose, Statements.in(prose), List.of()).all().stream()
                .map(Source::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz said it rained. She said it was late.                                  | Ana Ruiz
            Ana Ruiz said it rained. Ruiz said it was late.                                 | Ana Ruiz
            Ruiz said it rained. We met Ana Ruiz. Ruiz said it was late.                    | Ana Ruiz
            President Ana Ruiz said it rained. The president said it was late.              | Ana Ruiz
            Kyiv said it rained. Ukraine said it was late.                                  | Ukraine
            The Valley Farmers Union said it rained. The VFU said it was late.              | Valley Farmers Union
            Gaza’s Health Ministry said it rained. The ministry said it was late.           | Gaza’s Health Ministry
            State television aired a 25-minute documentary. The film said it rained.        | documentary
            Two officials said it rained. They said it was late.                            | Two officials
            ¶ never merged wrongly
            Ana Ruiz said it rained. Ben Ruiz said it was late.                             | Ana Ruiz; Ben Ruiz
            The Health Ministry said it rained. The Defence Ministry said it was late.      | Health Ministry; Defence Ministry
            Kyiv said it rained. Moscow said it was late.                                   | Ukraine; Russia
            The mayor said it rained. A mayor said it was late.                             | mayor; A mayor
            Ana Ruiz and Ben Okoro said it rained.                                          | Ana Ruiz; Ben Okoro
            """)
    void namesEachSourceOnceAndFully(String text, String expected) {
        assertEquals(expected, names(text).stream().collect(Collectors.joining("; ")));
    }
}
