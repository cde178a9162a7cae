package sayso.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.encoder.Role;
import sayso.encoder.Vocabulary;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.statement.Attribution;
import sayso.text.Span;

class DecoderTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]"));
    private static final DecodingSettings SETTINGS =
            DecodingSettings.usual(Collections.nCopies(9, 0.0), Collections.nCopies(3, 0.0));

    /// One letter a word: `s` for source, `c` for content, `?` for a faint content, anything else for none.
    private static ScoredCue cue(int first, double probability, String roles) {
        float[] scores = new float[roles.length() * Role.COUNT];
        for (int word = 0; word < roles.length(); word++) {
            int role = switch (roles.charAt(word)) {
                case 's' -> Role.SOURCE.label();
                case 'c', '?' -> Role.CONTENT.label();
                default -> Role.NONE.label();
            };
            scores[word * Role.COUNT + role] = roles.charAt(word) == '?' ? 2 : 6;
        }
        return new ScoredCue(new WordRange(0, roles.length()), new WordRange(first, first + 1), probability, scores);
    }

    private static List<Attribution> decode(String text, DecodingSettings settings, ScoredCue... cues) {
        return new Decoder(settings).decode(Words.of(text, VOCABULARY), Arrays.asList(cues));
    }

    private static String text(String text, List<Span> spans) {
        return String.join(" + ", spans.stream().map(span -> span.of(text)).toList());
    }

    @Test
    void readsSourceCueAndContent() {
        String text = "The mayor said the bridge is safe.";
        Attribution statement = decode(text, SETTINGS, cue(2, 0.9, "ss.cccc.")).getFirst();
        assertThat(text(text, statement.wording().source().toList())).isEqualTo("The mayor");
        assertThat(text(text, statement.wording().cue().toList())).isEqualTo("said");
        assertThat(text(text, statement.wording().content())).isEqualTo("the bridge is safe");
        assertThat(statement.finding().confidence()).isBetween(0.8, 0.9);
    }

    @Test
    void keepsTheSourceTheScoresFavourMost() {
        String text = "She said rain fell, the old mayor did.";
        Attribution statement =
                decode(text, SETTINGS, cue(1, 0.9, "s.cc.sss..")).getFirst();
        assertThat(text(text, statement.wording().source().toList())).isEqualTo("the old mayor");
    }

    @Test
    void leavesOutDoubtfulCues() {
        assertThat(decode("She said so now", SETTINGS, cue(1, 0.2, "s.cc"))).isEmpty();
    }

    @Test
    void dropsAStatementWithoutConfidence() {
        assertThat(decode("She said so now", SETTINGS.with(Setting.LEAST_CONFIDENCE, 0.8), cue(1, 0.5, "s.cc")))
                .isEmpty();
    }

    @Test
    void takesTheWholeQuotation() {
        String text = "“We will not go,” said Ana.";
        Attribution statement =
                decode(text, SETTINGS, cue(7, 0.9, "ccc....." + "s.")).getFirst();
        assertThat(text(text, statement.wording().content())).isEqualTo("“We will");
        Attribution more =
                decode(text, SETTINGS, cue(7, 0.9, ".cccc..." + "s.")).getFirst();
        assertThat(text(text, more.wording().content())).isEqualTo("“We will not go,”");
    }

    @Test
    void givesAWordToOneStatementOnly() {
        String text = "He said rain fell and she said snow";
        List<Attribution> statements = decode(text, SETTINGS, cue(1, 0.9, "s.cc??.?"), cue(6, 0.9, ".....s.c"));
        assertThat(text(text, statements.getFirst().wording().content())).isEqualTo("rain fell and she");
        assertThat(text(text, statements.getLast().wording().content())).isEqualTo("snow");
    }

    @Test
    void letsAStatementReportAnother() {
        String text = "He said that she said snow";
        List<Attribution> statements =
                decode(text, SETTINGS.with(Setting.EXCLUSIVE, 0), cue(1, 0.9, "s.cccc"), cue(4, 0.9, "...s.c"));
        assertThat(text(text, statements.getFirst().wording().content())).isEqualTo("that she said snow");
        assertThat(text(text, statements.getLast().wording().content())).isEqualTo("snow");
    }

    @Test
    void followsLearnedSteps() {
        List<Double> steps = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -9.0, -9.0, 0.0);
        DecodingSettings sticky = DecodingSettings.usual(steps, Collections.nCopies(3, 0.0));
        String text = "He said rain fell on Monday";
        Attribution statement = decode(text, sticky, cue(1, 0.9, "s.cc.c")).getFirst();
        assertThat(text(text, statement.wording().content())).isEqualTo("rain fell on Monday");
    }
}
