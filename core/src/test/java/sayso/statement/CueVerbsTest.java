package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Coded;
import sayso.reading.Stance;

final class CueVerbsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            said     | say    | PAST            | says
            denies   | deny   | PRESENT         | denies
            pledged  | pledge | PAST            | pledges
            warning  | warn   | PARTICIPLE      | warns
            written  | write  | PAST_PARTICIPLE | says
            urge     | urge   | BASE            | demands
            """)
    void knowsAllFormsOfAVerb(String form, String lemma, CueVerbs.Inflection inflection, String stance) {
        CueVerbs.Form first = CueVerbs.of(form).getLast();
        assertEquals(lemma, first.verb().lemma());
        assertEquals(inflection, first.inflection());
        assertEquals(Coded.of(Stance.class, stance), first.verb().stance());
    }

    @Test
    void putsVerbsWithAParticleFirst() {
        assertTrue(CueVerbs.of("called").getFirst().verb().hasParticle());
    }

    @Test
    void knowsNoOtherWords() {
        assertTrue(CueVerbs.of("bridge").isEmpty());
        assertFalse(CueVerbs.isFinite("saying"));
    }
}
