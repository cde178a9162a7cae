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

    /// The day of every "said it rained" in `text`.
    private static List<Maybe<String>> days(String text) {
        Prose prose = Prose.of(text);
        List<DateExpression> dates = Dates.in(prose, Masthead.blank().dateline());
        return Pattern.compile("said (it rained)")
                .matcher(text)
                .results()
                .map(said -> SaidOn.day(prose, attribution(said), List.of(), dates))
                .toList();
    }

    private static Attribution attribution(MatchResult said) {
        Span cue = new Span(said.start(), said.start() + "said".length());
        Span content = new Span(said.start(1), said.end());
        Wording wording = new Wording(List.of(content), Maybe.known(cue), Maybe.unknown(), Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by("made-up", 1));
    }
}
