package sayso.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.encoder.EntityKind;
import sayso.encoder.Mentions;
import sayso.encoder.Pass;
import sayso.encoder.Role;
import sayso.encoder.Vocabulary;
import sayso.encoder.WordRange;
import sayso.encoder.WordTag;
import sayso.encoder.Words;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.Reference;
import sayso.statement.References;
import sayso.text.Span;

class ReferenceFinderTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]"));
    private static final String TEXT = "Ruiz left . She spoke .";
    private static final int RUIZ = 0;
    private static final int SHE = 3;

    private int asked;

    /// "Ruiz" and "She" are mentions of a person; "She" means "Ruiz" with `probability`.
    private Pass pass(double probability) {
        int width = 6;
        float[] tags = new float[width * WordTag.COUNT];
        float[] kinds = new float[width * EntityKind.COUNT];
        float[] antecedents = new float[width * width];
        Arrays.fill(tags, -9);
        Arrays.fill(kinds, -9);
        Arrays.fill(antecedents, -9);
        for (int word = 0; word < width; word++) {
            boolean mention = word == RUIZ || word == SHE;
            kinds[word * EntityKind.COUNT + (mention ? EntityKind.PERSON : EntityKind.NONE).label()] = 0;
            tags[word * WordTag.COUNT + (word == SHE ? WordTag.PRONOUN : WordTag.NAME).label()] = 0;
            antecedents[word * width + word] = word == SHE ? (float) Math.log(1 - probability) : 0;
        }
        antecedents[SHE * width + RUIZ] = (float) Math.log(probability);
        Mentions mentions = new Mentions(width, tags, kinds, antecedents);
        return new Pass() {
            @Override
            public float[] cues() {
                return new float[0];
            }

            @Override
            public List<float[]> roles(List<WordRange> cues) {
                return List.of();
            }

            @Override
            public Mentions mentions() {
                asked++;
                return mentions;
            }

            @Override
            public void close() {}
        };
    }

    private References found(double probability, int... sources) {
        float[] scores = new float[6 * Role.COUNT];
        for (int source : sources) {
            scores[source * Role.COUNT + Role.SOURCE.label()] = 5;
        }
        WordRange window = new WordRange(0, 6);
        ScoredCue cue = new ScoredCue(window, new WordRange(4, 5), 0.9, scores);
        ReferenceFinder finder = new ReferenceFinder(Words.of(TEXT, VOCABULARY));
        finder.read(window, pass(probability), List.of(cue));
        return finder.found();
    }

    private static List<String> antecedents(References references) {
        return references.in(new Span(0, TEXT.length())).stream()
                .map(Reference::antecedents)
                .flatMap(List::stream)
                .map(span -> span.of(TEXT))
                .toList();
    }

    @Test
    void saysWhatThePronounOfASourceMeans() {
        assertThat(antecedents(found(0.8, SHE))).containsExactly("Ruiz");
    }

    @Test
    void saysNothingOfWhatItHardlyFavours() {
        assertThat(antecedents(found(0.3, SHE))).isEmpty();
    }

    @Test
    void saysWhatBearsAName() {
        assertThat(found(0.8, RUIZ).kindAt(0)).isEqualTo(Maybe.known(Kind.PERSON));
    }

    @Test
    void asksNothingWhereNoSourceStands() {
        found(0.8);
        assertThat(asked).isZero();
    }
}
