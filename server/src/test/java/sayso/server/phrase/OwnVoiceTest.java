package sayso.server.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.Sayso;
import sayso.reading.Report;
import sayso.text.Prose;

class OwnVoiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The dam burst. Ana Ruiz said the road was closed.     | 2 | 1
            HALMAR, May 3 - The dam burst.                        | 1 | 1
            “It is over. We go home,” Ana Ruiz said. It rained.   | 3 | 1
            """)
    void countsSentencesThatNoStatementTouches(String text, int sentences, int own) {
        OwnVoice voice = OwnVoice.of(Sayso.rulesOnly().read(Report.of(text)), Prose.of(text));

        assertThat(voice.sentences()).isEqualTo(sentences);
        assertThat(voice.own()).hasSize(own);
    }
}
