package sayso.evaluation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.encoder.EntityKind;
import sayso.encoder.WordTag;

class ConlluReaderTest {
    private static final List<String> DOCUMENT = """
            # newpar
            # text = Ana's dog ran.
            1-2|Ana's|_|_|_|_|_|_|_|_
            1|Ana|Ana|PROPN|NNP|_|3|nmod|_|Entity=(4-animal-new-c(7-person-new-c
            2|'s|'s|PART|POS|_|1|case|_|Entity=7)
            3|dog|dog|NOUN|NN|_|4|nsubj|_|Entity=4)
            4|ran|run|VERB|VBD|_|0|root|_|SpaceAfter=No
            5|.|.|PUNCT|.|_|4|punct|_|_

            # newpar
            1|It|it|PRON|PRP|_|2|nsubj|_|Entity=(4-animal-giv-c)
            2|sleeps|sleep|VERB|VBZ|_|0|root|_|_
            """.replace('|', '\t').lines().toList();

    private final MentionText text = ConlluReader.read("made-up", DOCUMENT);

    @Test
    void rebuildsTheTextWithItsParagraphs() {
        assertThat(text.text()).isEqualTo("Ana's dog ran.\n\nIt sleeps");
        assertThat(text.tokens())
                .allMatch(token -> !token.span().of(text.text()).isBlank());
    }

    @Test
    void readsTagsWithTense() {
        assertThat(text.tokens().stream().map(MentionText.Token::tag).toList())
                .containsExactly(
                        WordTag.NAME,
                        WordTag.PARTICLE,
                        WordTag.NOUN,
                        WordTag.VERB_PAST,
                        WordTag.PUNCTUATION,
                        WordTag.PRONOUN,
                        WordTag.VERB_PRESENT_THIRD);
    }

    @Test
    void marksTheHeadsOfMentions() {
        assertThat(text.tokens().get(0).kind()).isEqualTo(EntityKind.PERSON);
        assertThat(text.tokens().get(1).kind()).isEqualTo(EntityKind.NONE);
        assertThat(text.tokens().get(2).kind()).isEqualTo(EntityKind.ANIMAL);
        assertThat(text.tokens().get(5).entity()).isEqualTo(text.tokens().get(2).entity());
    }
}
