package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidBeforeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [The army] <said> {it had withdrawn from the town}.
            [The army] <said> that {it had withdrawn from the town}.
            [Ana Ruiz] <told> ⟦reporters⟧ that {the dam had burst}.
            [Ana Ruiz] <told> ⟦Reuters⟧ {the dam had burst}.
            [The mayor] <urged> ⟦residents⟧ to {leave the valley}.
            [Seoul] <pledged> {more help for the valley}.
            [The union] <vowed> to {fight the closure}.
            [He] <called for> {talks on Friday’s vote}.
            [He] <acknowledged> {the closure} for the first time in April.
            [He] <called for> {talks with the farmers} and gave no date.
            [The minister] <said>: {“We are ready.”}
            [The minister] <said> {“we are ready” for the flood}.
            [Officials] <say> {the bridge is closed}.
            """)
    void findsTheContentBehindItsCue(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SaidBefore.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The army would say that it had withdrawn.
            Nobody said that the dam had burst and nobody asked.
            Forty questions remained on the table.
            The report was long and the claims were many.
            They had written reports about the river.
            To say that the dam had burst is wrong.
            He did not say that the dam had burst.
            The guards reported for duty on the night it burst.
            The director testified before a committee where it was cold.
            The town has a group called “Open Roads” that grew fast.
            There were 40 cases reported while it rained.
            """)
    void leavesWhatReportsNothing(String text) {
        assertEquals(List.of(), MarkedText.readBy(SaidBefore.NAME, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [The army] said it had withdrawn, <adding> that {nobody was hurt}.
            “We are ready,” [the mayor] said, <warning> that {the river was rising}.
            """)
    void letsAParticipleBorrowItsSource(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SaidBefore.PARTICIPLE, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [The mayor] visited the valley and <said> {the dam would hold}.
            """)
    void letsACoordinatedVerbBorrowItsSource(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SaidBefore.NAME, marked));
    }
}
