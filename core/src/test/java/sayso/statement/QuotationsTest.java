package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;

final class QuotationsTest {
    private static String marked(String row) {
        String text = MarkedText.plain(row);
        StringBuilder marked = new StringBuilder(text);
        for (Quotation each : Quotations.in(Prose.of(text)).reversed()) {
            marked.insert(each.span().end(), '}').insert(each.span().start(), '{');
        }
        return marked.toString().replace("\n", " // ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            She said {“we will go”} and left.
            She said {"we will go"} and left.
            {'Talks have failed,'} he said.
            {‘Talks have failed,’} he said.
            {«Nous irons»} was the cry.
            {„Wir gehen“} was the cry.
            {``We will go,''} she said.
            {“He said ‘never’ to me,”} she said.
            {'We don't know,'} she said.
            {‘The soldiers’ families left,’} she said.
            {"We will go,"} she said, {"and never return."}
            """)
    void findsAllFormsOfMarks(String row) {
        assertEquals(row, marked(row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The soldiers' families didn't go to O'Neill's farm.
            The soldiers’ families left in the ’90s.
            A 12" pipe and a 6' wall.
            Rock 'n' roll.
            """)
    void leavesApostrophesAndInches(String row) {
        assertEquals(row, marked(row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {“We will go. We must.} // {“And we will return,”} she said.
            She said {“we will go.} It rained. // Nobody went.
            It rained. She said {“we will go.}
            """)
    void trustsAnUnclosedQuotationAsFarAsItsParagraphOrSentence(String row) {
        assertEquals(row, marked(row));
    }

    @Test
    void saysWhichQuotationsAreClosedAndContinued() {
        List<Quotation> found = Quotations.in(Prose.of("“We will go.\n“We must,” she said."));
        assertEquals(List.of(false, true), found.stream().map(Quotation::closed).toList());
        assertEquals(
                List.of(false, true), found.stream().map(Quotation::continued).toList());
    }
}
