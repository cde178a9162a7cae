package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Stance;
import sayso.text.Prose;
import sayso.text.Span;

final class BlendTest {
    private static List<Attribution> blend(String heard, double confidence) {
        return blend(heard, confidence, "");
    }

    /// The same where the model faintly heard `faint` as a cue too.
    private static List<Attribution> blend(String heard, double confidence, String faint) {
        Prose prose = Prose.of(MarkedText.plain(heard));
        int start = prose.text().indexOf(faint);
        List<Span> cues = faint.isEmpty() ? List.of() : List.of(new Span(start, start + faint.length()));
        return Statements.in(prose, Quotations.in(prose), new Hearing(List.of(Heard.of(heard, confidence)), cues));
    }

    private static List<String> marked(String heard, double confidence) {
        String text = MarkedText.plain(heard);
        return blend(heard, confidence).stream()
                .map(each -> each.finding().rule().or("") + ": " + MarkedText.of(text, each))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ only the model hears it
            [The union] has <long suspected> {the ferry was overloaded}. | learned: [The union] has <long suspected> {the ferry was overloaded}.
            ¶ both: the words are the model's, the addressee is the rule's
            [Ana Ruiz] <told> the council {the bridge is safe} for now. | learned+said-before: [Ana Ruiz] <told> ⟦the council⟧ {the bridge is safe} for now.
            ¶ both: what the model tore off a clause before its cue is whole again
            {The bridge} over the Elbe {is safe}, [Ana Ruiz] <said>. | learned+said-after: {The bridge over the Elbe is safe}, [Ana Ruiz] <said>.
            ¶ both: the model stopped at a mark in the middle of a clause
            [Ana Ruiz] <said> {the “martyrs”} had left much. | learned+said-before: [Ana Ruiz] <said> {the “martyrs” had left much}.
            ¶ both: the model's content is no part of the rule's
            {It rained}, [Ana Ruiz] <said>, {because of the wind}. | learned+said-after: {It rained}, [Ana Ruiz] <said>, {because of the wind}.
            [Ana Ruiz] <praised> {the “martyrs”} and left early. | learned+said-before: [Ana Ruiz] <praised> {the “martyrs”} and left early.
            [Ana Ruiz] <said> it was a {“distortion,”} of course. | learned+said-before: [Ana Ruiz] <said> it was a {“distortion,”} of course.
            ¶ a pronoun stays as the text has it: who it is, is not decided here
            Ana Ruiz, [who] <said> {the bridge is safe}, left. | learned+said-before: Ana Ruiz, [who] <said> {the bridge is safe}, left.
            ¶ the day of saying is no part of what was acknowledged
            [The mayor] <acknowledged> {the closure in April}. | learned+said-before: [The mayor] <acknowledged> {the closure} in April.
            [The mayor] <acknowledged> {the closure in April after much silence}. | learned+said-before: [The mayor] <acknowledged> {the closure} in April after much silence.
            [The mayor] <condemned> {the worst raid since June}. | learned+said-before: [The mayor] <condemned> {the worst raid since June}.
            [The mayor] <called for> {talks before Friday’s vote}. | learned+said-before: [The mayor] <called for> {talks before Friday’s vote}.
            [The mayor] <called for> {talks on Friday’s vote}. | learned+said-before: [The mayor] <called for> {talks on Friday’s vote}.
            [The mayor] <acknowledged> {the closure in anger}. | learned+said-before: [The mayor] <acknowledged> {the closure in anger}.
            [The mayor] <said> {“it rained” on Monday}. | learned+said-before: [The mayor] <said> {“it rained”} on Monday.
            ¶ the rule's source where the model heard none
            [The mayor] said, and it rained, that {much}. | learned: [The mayor] said, and it rained, that {much}.
            """)
    void joins(String heard, String joined) {
        assertEquals(List.of(joined), marked(heard, 0.9));
    }

    @Test
    void whatOnlyADoubtfulModelHeardIsLeftOut() {
        String heard = "[The union] has <long suspected> {the ferry was overloaded}.";
        assertEquals(List.of(), marked(heard, 0.1));
        assertEquals(1, marked(heard, 0.5).size());
    }

    @Test
    void whatASureRuleFindsStandsBesideTheModel() {
        String heard = "[The union] <suspected> {fraud}. “It is safe,” said Ana Ruiz.";
        assertEquals(
                List.of(
                        "learned: [The union] <suspected> {fraud}. “It is safe,” said Ana Ruiz.",
                        "said-after: The union suspected fraud. {“It is safe,”} <said> [Ana Ruiz]."),
                marked(heard, 0.9));
    }

    @Test
    void aVerbBeforeItsContentMustHaveBeenHeardFaintly() {
        String heard = "[The union] <suspected> {fraud}. Ana Ruiz said the bridge is safe.";
        assertEquals(1, blend(heard, 0.9).size());
        assertEquals(2, blend(heard, 0.9, "said").size());
        assertEquals(1, blend(heard, 0.9, "bridge").size());
    }

    @Test
    void nobodySaysNothing() {
        assertEquals(List.of(), marked("[Neither Ruiz nor Okoro] <said> {when it would open}.", 0.9));
        assertEquals(List.of(), marked("[No official] <explained> {the delay}.", 0.9));
        assertEquals(1, marked("[Noah Okoro] <explained> {the delay}.", 0.9).size());
    }

    @Test
    void aPromiseStandsWhereTheModelHeardOnlyWhoPassesItOn() {
        assertEquals(
                2,
                marked("{He promised that the town would pay}, [the agency] <said>.", 0.9)
                        .size());
        assertEquals(
                2,
                marked("{He promised the town a bridge}, [the agency] <said>.", 0.9)
                        .size());
        assertEquals(
                1,
                marked("{He wrote that the town would pay}, [the agency] <said>.", 0.9)
                        .size());
    }

    @Test
    void whoKeepsSilentSaysNothing() {
        assertEquals(List.of(), marked("[The council] <kept silent about> {the plan}.", 0.9));
        assertEquals(
                1, marked("[The council] <kept warning about> {the plan}.", 0.9).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [Jens Dahl] <mused> {“it rained” on Monday}.         | [Jens Dahl] <mused> {“it rained”} on Monday.
            [Jens Dahl] <mused> {“it rained” late on 3 March}.   | [Jens Dahl] <mused> {“it rained”} late on 3 March.
            [Jens Dahl] <mused> {“it rained” in Halmar}.         | [Jens Dahl] <mused> {“it rained” in Halmar}.
            [Jens Dahl] <mused> {it would “rain” on Monday}.     | [Jens Dahl] <mused> {it would “rain” on Monday}.
            [Jens Dahl] <mused> {“it rained” on Monday, he knew}. | [Jens Dahl] <mused> {“it rained” on Monday, he knew}.
            """)
    void theDayBehindAQuotationIsNoPartOfIt(String heard, String cut) {
        assertEquals(List.of("learned: " + cut), marked(heard, 0.9));
    }

    @Test
    void aCueThatTheModelReadOtherwiseIsItsOwn() {
        String heard = "It was late, [Ana Ruiz] <said>. {Then she left the hall.}";
        assertEquals(List.of("learned: It was late, [Ana Ruiz] <said>. {Then she left the hall}."), marked(heard, 0.9));
    }

    @Test
    void layoutBelongsToItsRule() {
        String heard = "{“We will appeal.”} — Ana [Ruiz]";
        assertEquals(List.of("signed-quotation: {“We will appeal.”} — [Ana Ruiz]"), marked(heard, 0.9));
    }

    @Test
    void keepsTheStanceOfTheRuleAndTheConfidenceOfTheModel() {
        Attribution joined =
                blend("[The army] <denied> {that it had fired}.", 0.77).getFirst();
        assertEquals(Stance.DENIES, joined.stance());
        assertEquals(0.77, joined.finding().confidence());
    }
}
