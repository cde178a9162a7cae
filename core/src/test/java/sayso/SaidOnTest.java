package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.date.Dates;
import sayso.reading.DateExpression;
import sayso.reading.Finding;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.statement.Attribution;
import sayso.text.Prose;
import sayso.text.Span;

class SaidOnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz said it rained on the hills on 3 May 2024.                                          | 2024-05-03
            On 3 May 2024, after a night of talks that nobody had foreseen or wished for, she said it rained. | 2024-05-03
            The talks of 3 May 2024 went on through the night, and in a hall full of tired people she said it rained. |
            She said it rained. It snowed on 3 May 2024.                                         |
            It snowed on 3 May 2024 and Ana said it rained.                                       |
            It snowed on 3 May 2024, but Ana Ruiz said it rained.                                 |
            Three men were held on 3 May 2024 who Ana said it rained on.                          |
            Ana came on 3 May 2024 and said it rained.                                            | 2024-05-03
            Ana and Eva on 3 May 2024 said it rained.                                             | 2024-05-03
            """)
    void takesTheDayBesideTheCueOrAtTheFront(String text, String day) {
        assertThat(days(text)).containsExactly(day == null ? Maybe.unknown() : Maybe.known(day));
    }

    /// Nobody times this; were each cue compared with every date of its sentence, it would take minutes.
    @Test
    void findsDaysInASentenceOfAMegabyte() {
        String part = "Ana said it rained, on 3 May 2024, and ";
        assertThat(days(part.repeat(1_000_000 / part.length())))
                .hasSize(1_000_000 / part.length())
                .containsOnly(Maybe.known("2024-05-03"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [A report published on 3 May 2024] said it rained.         | 2024-05-03
            [Figures to be released on 3 May 2024] said it rained.     | 2024-05-03
            [The letter dated 3 May 2024] said it rained.              | 2024-05-03
            ¶ what happened on that day is no day of saying
            [A woman hurt on 3 May 2024] said it rained.               |
            [The hero of 3 May 2024] said it rained.                   |
            """)
    void takesTheDayOnWhichTheSourceCameOut(String marked, String day) {
        Span source = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        assertThat(days(marked.replace("[", "").replace("]", ""), Maybe.known(source)))
                .containsExactly(day == null ? Maybe.unknown() : Maybe.known(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Eva told us [that on 3 May 2024, after a long way back from the hills above the old town, Ana said it rained]. | 2024-05-03
            Eva told us [that Ana, back on 3 May 2024 from the hills above the old town and a long and cold night in them, said it rained]. |
            """)
    void takesTheDayAtTheFrontOfWhatAnotherSays(String marked, String day) {
        String text = marked.replace("[", "").replace("]", "");
        Span content = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        Wording telling =
                new Wording(List.of(content), Maybe.known(new Span(4, 8)), Maybe.unknown(), Maybe.unknown(), List.of());
        Attribution outer = new Attribution(telling, Stance.SAYS, Maybe.unknown(), Finding.by("made-up", 1));
        Prose prose = Prose.of(text);
        List<DateExpression> dates = Dates.in(prose, Masthead.blank().dateline());
        Maybe<String> found = Pattern.compile("said (it rained)")
                .matcher(text)
                .results()
                .map(said -> SaidOn.day(prose, attribution(said, Maybe.unknown()), List.of(outer), dates))
                .findFirst()
                .orElseThrow();
        assertThat(found).isEqualTo(day == null ? Maybe.unknown() : Maybe.known(day));
    }

    /// The day of every "said it rained" in `text`.
    private static List<Maybe<String>> days(String text) {
        return days(text, source(text));
    }

    /// "Ana Ruiz" before "said".
    private static Maybe<Span> source(String text) {
        var source = Pattern.compile("(?:Ana|Eva|She|she)(?: Ruiz)? (?=said)").matcher(text);
        return source.find() ? Maybe.known(new Span(source.start(), source.end() - 1)) : Maybe.unknown();
    }

    private static List<Maybe<String>> days(String text, Maybe<Span> source) {
        Prose prose = Prose.of(text);
        List<DateExpression> dates = Dates.in(prose, Masthead.blank().dateline());
        return Pattern.compile("said (it rained)")
                .matcher(text)
                .results()
                .map(said -> SaidOn.day(prose, attribution(said, source), List.of(), dates))
                .toList();
    }

    private static Attribution attribution(MatchResult said, Maybe<Span> source) {
        Span cue = new Span(said.start(), said.start() + "said".length());
        Span content = new Span(said.start(1), said.end());
        Wording wording = new Wording(List.of(content), Maybe.known(cue), source, Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by("made-up", 1));
    }
}
