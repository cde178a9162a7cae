package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Source;
import sayso.statement.Statements;
import sayso.text.Prose;
import sayso.text.Span;

final class SourcesTest {
    private static List<String> names(String text) {
        Prose prose = Prose.of(text);
        return Sources.of(prose, Statements.in(prose), List.of()).all().stream()
                .map(Source::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz said it rained. She said it was late.                                  | Ana Ruiz
            Ana Ruiz said it rained. Ruiz said it was late.                                 | Ana Ruiz
            Ruiz said it rained. We met Ana Ruiz. Ruiz said it was late.                    | Ana Ruiz
            President Ana Ruiz said it rained. The president said it was late.              | Ana Ruiz
            Kyiv said it rained. Ukraine said it was late.                                  | Ukraine
            The Valley Farmers Union said it rained. The VFU said it was late.              | Valley Farmers Union
            Gaza’s Health Ministry said it rained. The ministry said it was late.           | Gaza’s Health Ministry
            State television aired a 25-minute documentary. The film said it rained.        | documentary
            Two officials said it rained. They said it was late.                            | Two officials
            The United Nations said it rained. The UN said it was late.                     | United Nations
            ¶ never merged wrongly
            United Nations figures show that it rained. The United Nations said it was late. | United Nations figures; United Nations
            A Coast Guard spokesman said it rained. The Coast Guard said it was late.       | A Coast Guard spokesman; Coast Guard
            Ana Ruiz said it rained. Ben Ruiz said it was late.                             | Ana Ruiz; Ben Ruiz
            The Health Ministry said it rained. The Defence Ministry said it was late.      | Health Ministry; Defence Ministry
            Kyiv said it rained. Moscow said it was late.                                   | Ukraine; Russia
            The mayor said it rained. A mayor said it was late.                             | mayor; A mayor
            Ana Ruiz and Ben Okoro said it rained.                                          | Ana Ruiz; Ben Okoro
            """)
    void namesEachSourceOnceAndFully(String text, String expected) {
        assertEquals(expected, names(text).stream().collect(Collectors.joining("; ")));
    }

    /// The sources of the mentions that stand in square brackets.
    private static String resolved(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> mentions = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                mentions.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return Sources.of(Prose.of(text.toString()), List.of(), mentions).all().stream()
                .map(Source::name)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ roles, ages and kin of persons
            Halmar’s mayor Jens Dahl was there. [The mayor] spoke.                 | Jens Dahl
            The council hired Marta Olin, a lawyer from here. [The lawyer] spoke.  | Marta Olin
            Police met Peter Lang, 43, on Friday. [The 43-year-old] spoke.         | Peter Lang
            Dario Venn went missing. [His family] spoke, then [his mother].        | Dario Venn’s family; Dario Venn’s mother
            Dario Venn went missing. [His family] spoke. [Venn’s family] left.     | Dario Venn’s family
            French President Luc Moreau came. [The French leader] spoke.           | Luc Moreau
            A report [by the Harbour Union] came. [The union] left.                | Harbour Union
            ¶ several at once
            [The president and his minister] spoke. [They] left.                   | president; his minister
            Paris and Washington agreed. [The two countries] spoke.                | France; United States
            ¶ the same in other words
            [Police in Norstad] spoke. [Norstad police] left.                      | Police in Norstad
            [A leaked letter seen by Sky News] came. [The letter] spoke.           | A leaked letter
            [Wolff’s nine-page decision] came, and [Wolff’s written decision].     | Wolff’s nine-page decision
            [The United States Tax Office] spoke. [The US Tax Office] left.        | United States Tax Office
            [Velmira], which makes engines, spoke. [The company] left.             | Velmira
            [One of them, Ana Ruiz,] spoke. [Ruiz] left.                           | Ana Ruiz
            [US Ambassador to the UN Ana Ruiz] spoke. [Ruiz] left.                 | Ana Ruiz
            [Nordlys] spoke. [The company] left.                                   | Nordlys
            [Her colleague Tim Snow] spoke. [Snow] left.                           | Tim Snow
            [Her deputy, Ivo Petran,] spoke. [The deputy] left.                    | Ivo Petran
            [An aide to the president] spoke. [The aide] left.                     | An aide to the president
            It was Ana Ruiz [who] spoke. [Ruiz] left.                              | Ana Ruiz
            Velmira, which [makes engines], spoke. [The company] left.             | Velmira
            The man [who police] met left. [The police] spoke.                     | police
            ¶ never merged wrongly
            Mayor Jens Dahl met Mayor Kai Holm. [The mayor] spoke.                 | mayor
            The former mayor Kai Holm left. [The mayor] spoke.                     | mayor
            South Korean leader Park Min came. [The North Korean leader] spoke.    | North Korean leader
            Police met Peter Lang, 43, on Friday. [The 34-year-old] spoke.         | 34-year-old
            [The lawyer] spoke. [His family] left.                                 | lawyer; His family
            [One of the officials] spoke. [The officials] left.                    | One of the officials; officials
            [The head of the army and the police] spoke.                           | head of the army and the police
            [The man who shot the mayor and the priest] spoke.                     | man who shot the mayor and the priest
            [The food and drink ministry] spoke.                                   | food and drink ministry
            [Ana Ruiz] spoke. [The company] left.                                  | Ana Ruiz; company
            [Mr. Ruiz] spoke. [The company] left.                                  | Ruiz; company
            [An aide to the president] spoke. [The president] left.                | An aide to the president; president
            [The girl’s mother, Rosa Lund,] spoke. [The girl] left.                | Rosa Lund; girl
            [The two countries] spoke.                                             | two countries
            [The ministry’s draft report] came, and [the ministry’s final report]. | ministry’s draft report; ministry’s final report
            """)
    void resolvesEachMention(String marked, String expected) {
        assertEquals(expected, resolved(marked));
    }
}
