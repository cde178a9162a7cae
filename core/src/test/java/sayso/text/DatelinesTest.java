package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        SEOUL, Aug 30 - About 600 have died.                     | SEOUL, Aug 30 -
        DARA QEL, Nesh, Nov 12 (Meridian Press) - A strike hit.  | DARA QEL, Nesh, Nov 12 (Meridian Press) -
        NEW YORK (AP) — The river rose.                          | NEW YORK (AP) —
        HALMAR/VELMERE, Ardania -- “We will go,” he said.        | HALMAR/VELMERE, Ardania --
        """)
    void partsTheDatelineFromTheFirstSentence(String text, String dateline) {
        Prose prose = Prose.of(text);

        assertThat(prose.sentences()).hasSize(2);
        assertThat(prose.at(prose.sentences().getFirst().span())).isEqualTo(dateline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        NATO, which met on Monday - the first time since May - agreed.
        The UN - The Hague dispute is old.
        UNESCO-listed sites - twelve in all - burned.
        COVID-19 cases rose.
        """)
    void leavesOtherCapitalsAlone(String text) {
        assertThat(Prose.of(text).sentences()).hasSize(1);
    }

    @Test
    void takesTheDatelineOnlyAtTheStartOfAParagraph() {
        assertThat(Prose.of("He wrote from SEOUL - The city was calm.").sentences())
                .hasSize(1);
    }
}
