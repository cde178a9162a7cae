package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            They came. They left.                                        | They came. / They left.
            Gen. Ada Stone met Lt. Col. Roy Falk on Jan. 6. He left.     | Gen. Ada Stone met Lt. Col. Roy Falk on Jan. 6. / He left.
            Dr. Ruiz of St. Mary’s spoke. Nobody asked.                  | Dr. Ruiz of St. Mary’s spoke. / Nobody asked.
            Rep. Ann Lee spoke for Acme Corp. of Ohio.                   | Rep. Ann Lee spoke for Acme Corp. of Ohio.
            The dead lay in No. 10 until noon.                           | The dead lay in No. 10 until noon.
            “Will it end?” she asked. Nobody knew.                       | “Will it end?” she asked. / Nobody knew.
            “Stop!” he cried.                                            | “Stop!” he cried.
            “Stop!” They ran.                                            | “Stop!” / They ran.
            "We won." They left.                                         | "We won." / They left.
            George W. Bush met J. K. Falk. They spoke.                   | George W. Bush met J. K. Falk. / They spoke.
            We chose plan B. Then we left.                               | We chose plan B. / Then we left.
            So am I. Ana left.                                           | So am I. / Ana left.
            He left the U.S. The war went on.                            | He left the U.S. / The war went on.
            He joined the U.S. Army in May.                              | He joined the U.S. Army in May.
            It began at 6 a.m. Monday.                                   | It began at 6 a.m. Monday.
            It began at 6 a.m. The men ran.                              | It began at 6 a.m. / The men ran.
            Prices rose 3.2 percent. Wages fell 0.4.                     | Prices rose 3.2 percent. / Wages fell 0.4.
            He paused... then he left.                                   | He paused... then he left.
            He paused... Then he left.                                   | He paused... / Then he left.
            … The dead were buried.                                      | … The dead were buried.
            They left. ***                                               | They left. ***
            *** ! ? They left.                                           | *** ! ? They left.
            They went (it was late). Nobody came.                        | They went (it was late). / Nobody came.
            """)
    void endWhereAReaderWouldSay(String text, String expected) {
        assertThat(String.join(" / ", sentences(text))).isEqualTo(expected);
    }

    @Test
    void doNotEndWithTheLinesOfHardWrappedCopy() {
        String text = """
                The letter was signed by the deputy head of the mission, General
                Roy Falk, and by the three women who had kept the list of those
                missing. It named nobody else, and the office of the President
                Elect did not say on Monday whether it had seen the letter.""";
        assertThat(sentences(text)).hasSize(2).allMatch(sentence -> sentence.endsWith("."));
        assertThat(sentences(text.replace("\n", "\r\n"))).hasSize(2);
    }

    @Test
    void treatNoBreakSpacesAsSpaces() {
        assertThat(sentences("They came.\u00A0They left.")).containsExactly("They came.", "They left.");
    }

    private static List<String> sentences(String text) {
        return Prose.of(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }
}
