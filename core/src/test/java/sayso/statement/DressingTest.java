package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Stance;
import sayso.text.Prose;

final class DressingTest {
    private static Attribution dress(String heard) {
        Prose prose = Prose.of(MarkedText.plain(heard));
        return new Dressing(prose, Quotations.in(prose)).dress(Heard.of(heard, 0.9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [Ruiz] <said> {that it rained.} | [Ruiz] <said> that {it rained}.
            [Ruiz] <vowed> {to go on}. | [Ruiz] <vowed> to {go on}.
            {SEOUL, Aug 30 - About 600 died}, [Ruiz] <said>. | SEOUL, Aug 30 - {About 600 died}, [Ruiz] <said>.
            “{We go},” [Ruiz] <said>. | {“We go,”} [Ruiz] <said>.
            [Ruiz] <called> it {an “old bridge} of ours”. | [Ruiz] <called> it {an “old bridge} of ours”.
            [Ruiz] <told> the new council that {it rained}. | [Ruiz] <told> ⟦the new council⟧ that {it rained}.
            [Ruiz] <told> the council last month {it rained}. | [Ruiz] <told> ⟦the council⟧ last month {it rained}.
            [Ruiz] <told> on Monday {a joke}. | [Ruiz] <told> on Monday {a joke}.
            [Ruiz] <said> the council {was late}. | [Ruiz] <said> the council {was late}.
            {—} <said> [Ruiz]. | {—} <said> [Ruiz].
            """)
    void givesContentAndAddresseeTheFormOfTheRules(String heard, String dressed) {
        assertEquals(dressed, MarkedText.of(MarkedText.plain(heard), dress(heard)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [Ruiz] <has also claimed> {that it rained}. | CLAIMS
            [Ruiz] <did not deny> {that it rained}. | SAYS
            [Ruiz] <denied> {that it rained}. | DENIES
            [Ruiz] <called for> {talks}. | DEMANDS
            [Ruiz] <issued a warning> that {roads are closed}. | WARNS
            [Ruiz] <has been adamant> that {it rained}. | SAYS
            """)
    void takesTheStanceFromTheWordsOfTheCue(String heard, Stance stance) {
        assertEquals(stance, dress(heard).stance());
    }
}
