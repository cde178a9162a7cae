package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;
import sayso.text.Span;

final class MentionsTest {
    private static String read(String phrase) {
        Prose prose = Prose.of(phrase);
        return new Mentions(prose)
                .at(new Span(0, phrase.length())).stream()
                        .map(MentionsTest::label)
                        .collect(Collectors.joining("; "));
    }

    private static String label(Mention mention) {
        return switch (mention) {
            case Mention.Pronoun pronoun -> "pronoun " + pronoun.word();
            case Mention.Named named ->
                named.kind().code() + " " + named.name()
                        + named.description().map(each -> ", " + each).or("");
            case Mention.Described described ->
                (described.definite() ? "the " : "a ") + described.kind().code() + " " + described.phrase();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            he                                   | pronoun he
            their                                | pronoun they
            Ana Ruiz                             | person Ana Ruiz
            President Ana Ruiz                   | person Ana Ruiz, President
            Ana Ruiz, a farmer                   | person Ana Ruiz, farmer
            the World Health Organization (WHO)  | organisation World Health Organization
            the Ministry of Health and Welfare   | agency Ministry of Health and Welfare
            Kyiv                                 | government Kyiv
            the BBC                              | media BBC
            two senior officials                 | a unnamed two senior officials
            the state news agency                | the news-agency state news agency
            the KCNA state news agency           | the news-agency KCNA state news agency
            state news agency KCNA               | news-agency KCNA, state news agency
            the spy agency BRS                   | agency BRS, spy agency
            state broadcaster Norvik TV          | media Norvik TV, state broadcaster
            the Ukrinform agency                 | the news-agency Ukrinform agency
            a report Thursday from the council   | a document a report
            a forecast released on Thursday      | a document a forecast
            Black Friday                         | person Black Friday
            Investigators                        | group Investigators
            Norland’s General Staff              | military Norland’s General Staff
            General Ana Staffel                  | person Ana Staffel, General
            a documentary shown on state television on Sunday | a document a documentary
            two officials shown in pictures      | a unnamed two officials shown in pictures
            the spy agency                       | the agency spy agency
            the ministry                         | the agency ministry
            residents                            | a group residents
            Ana Ruiz and Ben Okoro               | person Ana Ruiz; person Ben Okoro
            the UN and the EU                    | organisation UN; organisation EU
            Ben Okoro’s                          | person Ben Okoro
            """)
    void understandsNounPhrases(String phrase, String expected) {
        assertEquals(expected, read(phrase));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            men and women
            the food and drink ministry
            """)
    void keepsJoinedNounsTogether(String phrase) {
        assertEquals(
                1,
                new Mentions(Prose.of(phrase)).at(new Span(0, phrase.length())).size());
    }
}
