package sayso;

import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.statement.Statements;
import sayso.text.Prose;
import sayso.text.Sentence;

/// Tells of sentences that are too long for the rules of statements: nothing is passed over in silence.
final class LongSentences {
    static final String CODE = "report.long-sentence";

    /// A report of tables would otherwise have more problems than sentences.
    private static final int MOST = 20;

    private LongSentences() {}

    static List<Problem> problems(Prose prose) {
        return prose.sentences().stream()
                .filter(sentence -> sentence.tokens().size() > Statements.LONGEST_SENTENCE)
                .limit(MOST)
                .map(LongSentences::problem)
                .toList();
    }

    private static Problem problem(Sentence sentence) {
        return new Problem(
                CODE,
                "a sentence of " + sentence.tokens().size() + " words and marks: no rule looked for statements in it",
                new Place.InText(sentence.span()),
                Maybe.known("tables and lists without full stops look like this: part them by line ends"));
    }
}
