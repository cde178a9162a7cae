package sayso.evaluation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.encoder.EntityKind;
import sayso.encoder.Mentions;
import sayso.encoder.WordTag;
import sayso.text.Span;

class MentionScoreTest {
    private static final int WORDS = 3;
    /// "mayor saw her": two mentions of one person.
    private static final List<MentionText.Token> LABELS = List.of(
            new MentionText.Token(new Span(0, 5), WordTag.NOUN, EntityKind.PERSON, 1),
            new MentionText.Token(new Span(6, 9), WordTag.VERB_PAST, EntityKind.NONE, MentionText.NO_ENTITY),
            new MentionText.Token(new Span(10, 13), WordTag.PRONOUN, EntityKind.PERSON, 1));

    @TempDir
    private Path folder;

    private static Mentions answers(List<WordTag> tags, List<EntityKind> kinds, List<Integer> antecedents) {
        float[] tagScores = new float[WORDS * WordTag.COUNT];
        float[] kindScores = new float[WORDS * EntityKind.COUNT];
        float[] antecedentScores = new float[WORDS * WORDS];
        for (int word = 0; word < WORDS; word++) {
            tagScores[word * WordTag.COUNT + tags.get(word).label()] = 1;
            kindScores[word * EntityKind.COUNT + kinds.get(word).label()] = 1;
            antecedentScores[word * WORDS + antecedents.get(word)] = 1;
        }
        return new Mentions(WORDS, tagScores, kindScores, antecedentScores);
    }

    @Test
    void countsWhatIsRightWordByWord() {
        MentionScore score = new MentionScore();
        List<WordTag> tags = List.of(WordTag.NOUN, WordTag.VERB_PAST, WordTag.NOUN);
        List<EntityKind> kinds = List.of(EntityKind.PERSON, EntityKind.EVENT, EntityKind.NONE);
        score.add(answers(tags, kinds, List.of(0, 1, 0)), 0, LABELS);
        assertThat(score.tags().right()).isEqualTo(2);
        assertThat(score.kinds().precision()).isEqualTo(50);
        assertThat(score.kinds().recall()).isEqualTo(50);
        assertThat(score.antecedents().recall()).isEqualTo(100);
        assertThat(MentionTable.render(score).getLast()).isEqualTo("antecedent, right      100.0  of 2 mentions");
    }

    @Test
    void refusesAMentionTakenForTheFirst() {
        MentionScore score = new MentionScore();
        List<WordTag> tags = List.of(WordTag.NOUN, WordTag.VERB_PAST, WordTag.PRONOUN);
        List<EntityKind> kinds = List.of(EntityKind.PERSON, EntityKind.NONE, EntityKind.PERSON);
        score.add(answers(tags, kinds, List.of(0, 1, 2)), 0, LABELS);
        assertThat(score.tags().recall()).isEqualTo(100);
        assertThat(score.antecedents().recall()).isEqualTo(50);
    }

    @Test
    void saysWhatTheFolderLacks() throws IOException {
        assertThatThrownBy(() -> GumEvaluation.of(folder.resolve("none"), _ -> new byte[0]))
                .hasMessageStartingWith("gold.folder: ");
        assertThatThrownBy(() -> GumEvaluation.of(folder, _ -> new byte[0]))
                .hasMessageStartingWith("gold.unreadable: ");
        Files.writeString(folder.resolve("splits.md"), "# dev\n");
        assertThatThrownBy(() -> GumEvaluation.of(folder, _ -> new byte[0])).hasMessageStartingWith("gold.none: ");
    }
}
