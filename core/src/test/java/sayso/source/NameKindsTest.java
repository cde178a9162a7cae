package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.text.Prose;

final class NameKindsTest {
    private static Phrase phrase(String text) {
        Prose prose = Prose.of(text);
        return new Phrase(prose, prose.tokens());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz               | person
            Reuters                | news-agency
            CNN                    | media
            Yonhap News Agency     | news-agency
            Valley News Agency     | news-agency
            Food Agency            | agency
            Valley News            | media
            United Nations         | organisation
            Houthi rebels          | organisation
            Kyiv                   | government
            North Korea            | government
            Health Ministry        | agency
            Valley Farmers Union   | organisation
            UNICEF                 | organisation
            ABX                    | organisation
            Kim Jong Un            | person
            """)
    void tellsTheKindOfAName(String name, String kind) {
        assertEquals(Coded.of(Kind.class, kind), NameKinds.of(phrase(name), phrase(name), false, Maybe.unknown()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Paris
            Union
            """)
    void takesATitledNameForAPerson(String name) {
        assertEquals(Kind.PERSON, NameKinds.of(phrase(name), phrase(name), true, Maybe.unknown()));
    }
}
