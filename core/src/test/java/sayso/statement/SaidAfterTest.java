package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidAfterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {“We will appeal,”} [Ana Ruiz] <said>.
            {“We will appeal,”} <said> [Ana Ruiz].
            {“We will appeal,”} <said> [Ana Ruiz, a farmer from the valley].
            {"We will appeal,"} [the lawyer] <told> ⟦reporters⟧ on Monday.
            {'Talks have failed,'} [the minister] <said>.
            {The dam has burst}, [officials] <said>.
            {The dam has burst and the road is closed}, [a spokeswoman for the ministry] <said> on Friday.
            {A strike on the market killed nine people on Friday}, [the ministry] <said>.
            {If the dam bursts, the town is lost}, [the mayor] <said>.
            {“As it rains, it pours,”} [the mayor] <said>.
            {“They queued,”} [Leyla Anwar, who sells fruit], <told> ⟦Radio Sahel⟧.
            {“Is it over?”} [she] <asked>.
            {“We are ready,”} [the mayor] <said> in a statement carried by ⟪the state agency⟫.
            """)
    void findsTheContentBeforeItsCue(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SaidAfter.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz said “We will appeal.”
            On Monday, officials said that the dam had burst.
            In March, the army said it had withdrawn.
            In the early hours of Monday, the army said.
            As the charges were read in Halmar, the director testified before a committee.
            Neither side has said how many died.
            The mayor, who was late, had nothing to say.
            “We will appeal,” read the banner over the gate.
            """)
    void leavesOtherClauses(String text) {
        assertEquals(List.of(), MarkedText.readBy(SaidAfter.NAME, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {“We will,”} [he] <said>, {“never stop.”}
            {The dam}, [the mayor] <said>, {had burst in the night}.
            {“The bridge,”} <said> [Ana Ruiz], {“was ours.”}
            """)
    void findsTheContentAroundItsCue(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SaidAfter.INSIDE, marked));
    }
}
