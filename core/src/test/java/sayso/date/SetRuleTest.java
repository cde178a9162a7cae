package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SetRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            They strike [almost every day=P1D].
            They pray [each Friday=XXXX-WXX-5].
            He drinks [twice a week=P1W].
            The [annual=P1Y] feast.
            They meet on [Mondays=XXXX-WXX-1].
            They march [each July=XXXX-07] and swim [every summer=XXXX-SU].
            They sing on [Tuesday nights=XXXX-WXX-2TNI].
            """)
    void readsRecurrence(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The Daily Star said so.
            Every man and each woman left.
            The party daily Granma wrote it.
            """)
    void leavesNamesAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}
