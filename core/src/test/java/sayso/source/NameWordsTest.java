package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Health Ministry | Gaza’s Health Ministry | true
            the ministry    | Health Ministry        | true
            Health Ministry | Defence Ministry       | false
            the             | Health Ministry        | false
            """)
    void tellsWhetherOneNameHoldsTheOther(String one, String other, boolean contained) {
        assertEquals(contained, NameWords.contained(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            VFU            | Valley Farmers Union       | true
            V.F.U.         | the Valley Farmers’ Union  | true
            VFO            | Valley Farmers Union       | false
            Valley Farmers | VF                         | true
            """)
    void tellsInitials(String one, String other, boolean abbreviates) {
        assertEquals(abbreviates, NameWords.abbreviates(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ruiz     | Ana Ruiz       | true
            Kim      | Kim Jong Un    | true
            Ana Ruiz | Ana Maria Ruiz | true
            Ana Ruiz | Ben Ruiz       | false
            Jong     | Kim Jong Un    | false
            """)
    void tellsOnePersonFromAnother(String one, String other, boolean same) {
        assertEquals(same, NameWords.isSamePerson(NameWords.of(one), NameWords.of(other)));
    }
}
