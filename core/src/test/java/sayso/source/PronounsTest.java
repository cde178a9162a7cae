package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.statement.Attribution;
import sayso.statement.Reference;
import sayso.statement.References;
import sayso.text.Prose;
import sayso.text.Span;

/// Whom pronouns mean that are sources. The mentions stand in square brackets; the last of them is asked for.
final class PronounsTest {
    /// A text without its brackets, and where they stood.
    private record Marked(String text, List<Span> mentions) {
        static Marked of(String marked) {
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
            return new Marked(text.toString(), mentions);
        }

        /// Who the last mention means, its references given.
        String last(References references) {
            return names(Sources.of(Prose.of(text), List.of(), mentions, references), mentions.getLast());
        }
    }

    private static String names(Sources sources, Span mention) {
        return sources.at(mention).stream().map(id -> sources.source(id).name()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ whoever spoke last
            [Ana Ruiz] spoke. [She] left.                                             | Ana Ruiz
            [Ana Ruiz] spoke to the council. The hall was full. [She] left.           | Ana Ruiz
            [A witness] spoke. [He] left.                                             | A witness
            [The spokeswoman] spoke. [She] left.                                      | spokeswoman
            ¶ whoever opened a sentence since
            [Ana Ruiz] spoke. Mayor Jens Dahl was late. [He] left.                    | Jens Dahl
            Jens Dahl met Ana Ruiz on Monday. [He] spoke.                             | Jens Dahl
            We know Jens Dahl. Dahl came late. [He] spoke.                            | Jens Dahl
            ¶ by a description, named nowhere
            The North Korean leader was late. [He] spoke.                             | North Korean leader
            A woman was hurt in the fire. [She] spoke.                                | A woman
            [Ana Ruiz] spoke. A fireman’s daughter wept. The mayor was late. [He] left. | mayor
            The 28-year-old was hurt. [He] spoke.                                     | 28-year-old
            [The mayor] spoke. A woman was hurt. [She] left.                          | A woman
            ¶ by a description, named elsewhere
            Halmar’s mayor Jens Dahl met Ana Ruiz. The mayor was late. [He] spoke.    | Jens Dahl
            Police met Peter Lang, 28, on Friday. The 28-year-old was hurt. [He] left. | Peter Lang
            ¶ the only one whom its sentence names, by a name told in full elsewhere
            We met Ana Ruiz. Well, that day Ana and I, as [she] told you, left.       | Ana Ruiz
            ¶ a body or several
            [The Health Ministry] spoke. [It] was late.                               | Health Ministry
            [The Health Ministry] spoke. [Ana Ruiz] spoke. [It] was late.             | Health Ministry
            [Two officials] spoke. [They] left.                                       | Two officials
            [The police] spoke. [They] left.                                          | police
            [Ana Ruiz and Jens Dahl] spoke. [They] left.                              | Ana Ruiz; Jens Dahl
            [The army] spoke. [The report] came. [It] was late.                       | report
            """)
    void meanWhomTheTextMeans(String marked, String expected) {
        assertEquals(expected, Marked.of(marked).last(References.none()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ nobody was called the other pronoun
            [Jens Dahl] spoke. [He] left. [Ana Ruiz] came. [She] went. [He] spoke.    | Jens Dahl
            [The spokeswoman] spoke. [He] left.                                       | he
            A woman was hurt in the fire. [He] spoke.                                 | he
            The boy’s mother was hurt. [He] spoke.                                    | he
            ¶ no person, or several of them
            [The Health Ministry] spoke. [She] left.                                  | she
            [Two officials] spoke. [She] left.                                        | she
            Two women were hurt. [She] spoke.                                         | she
            The estimate was low. [He] spoke.                                         | he
            The house was burnt. [He] spoke.                                          | he
            The president’s office was burnt. [He] spoke.                             | he
            ¶ no body
            [Ana Ruiz] spoke. [It] rained.                                            | it
            [Ana Ruiz] spoke. [They] left.                                            | they
            ¶ too far
            The mayor was late. [It] rained.                                          | it
            ¶ two names in its sentence, or one that is told in full nowhere
            We met Ana Ruiz and Eva Holm. That day Ana and Eva, as [she] said, left.  | she
            That day Ana and I, as [she] told you, left.                              | she
            We met Ana Ruiz in Collins Park. That day in Halmar Ana, as [she] told you, left. | she
            """)
    void meanNobodyElse(String marked, String expected) {
        assertEquals(expected, Marked.of(marked).last(References.none()));
    }

    private static Span last(String text, String word) {
        int start = text.lastIndexOf(word);
        return new Span(start, start + word.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ what the model takes it to mean may be a description
            On Monday, league officials came to where [they] spoke.        | officials | 0.6 | league officials
            Police met a young woman. Then [she] spoke.                    | woman     | 0.6 | a young woman
            Aid came from the food agency. Then [it] spoke.                | agency    | 0.6 | food agency
            ¶ near-misses: not sure, or it does not fit
            On Monday, league officials came to where [they] spoke.        | officials | 0.4 | they
            On Monday, a league official came to where [they] spoke.       | official  | 0.9 | they
            Police met two young women. Then [she] spoke.                  | women     | 0.9 | she
            Police met a young woman. Then [it] spoke.                     | woman     | 0.9 | it
            [The army] spoke. Aid came from the food agency. Then [it] spoke. | agency | 0.6 | army
            """)
    void meanWhatTheModelHears(String marked, String antecedent, double probability, String expected) {
        Marked text = Marked.of(marked);
        List<Span> words = List.of(last(text.text(), antecedent));
        Reference reference = new Reference(text.mentions().getLast(), words, probability);
        assertEquals(expected, text.last(new References(List.of(reference), List.of())));
    }

    private static Attribution attribution(Span content, Span cue, Span source) {
        Wording wording =
                new Wording(List.of(content), Maybe.known(cue), Maybe.known(source), Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by("made-up", 1));
    }

    /// `[source] cue [inner source] told him that it rained`, where the inner one stands in what the outer says.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [Ana Ruiz] said: “[I] told him it rained.”               | Ana Ruiz
            [An official] said: “[I] told him it rained.”            | An official
            “[I] told him it rained,” said [Ana Ruiz].               | Ana Ruiz
            ¶ not a body, several, or somebody who does not say it
            [The ministry] said: “[I] told him it rained.”           | i
            [Ana Ruiz and Jens Dahl] said: “[I] told him it rained.” | i
            [Ana Ruiz] said: “[We] told him it rained.”              | we
            [Ana Ruiz] said so. [I] told him it rained.              | i
            """)
    void ofTheFirstPersonMeanWhoeverSpeaks(String marked, String expected) {
        Marked parts = Marked.of(marked);
        String text = parts.text();
        Span told = last(text, "told");
        boolean front = told.start() < text.indexOf("said");
        Span first = parts.mentions().get(front ? 0 : 1);
        Span speaker = parts.mentions().get(front ? 1 : 0);
        Span rained = last(text, "it rained");
        Span quoted = text.contains("“") ? new Span(first.start(), rained.end()) : last(text, "so");
        Attribution outer = attribution(quoted, last(text, "said"), speaker);
        Sources sources = Sources.of(Prose.of(text), List.of(outer, attribution(rained, told, first)), List.of());
        assertEquals(expected, names(sources, first));
    }
}
