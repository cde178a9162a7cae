package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.reading.Basis;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Span;

class ConcernsTest {
    private static final String SAID = "The mayor said the bridge was safe. ";

    @Test
    void pointsBackToTheNearestStatement() {
        assertThat(concerns(SAID + "Radio Harbour could not verify the claim.")).containsExactly(new StatementId(1));
    }

    @Test
    void guessesNothingWithoutAPointer() {
        assertThat(concerns(SAID + "Radio Harbour could not verify the location of a video."))
                .isEmpty();
        assertThat(concerns(SAID + "The ministry declined to comment.")).isEmpty();
    }

    @Test
    void resolvesTheParty() {
        assertThat(link("Radio Harbour could not verify the claim.").by()).isEqualTo(Maybe.known(new SourceId(1)));
    }

    private static List<ItemId> concerns(String text) {
        return link(text).concerns();
    }

    private static Verification link(String text) {
        Wording wording =
                new Wording(List.of(new Span(15, 34)), Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), List.of());
        Statement statement = new Statement(
                new StatementId(1),
                Form.INDIRECT,
                Stance.SAYS,
                wording,
                Basis.ownVoice(),
                Maybe.unknown(),
                Maybe.unknown(),
                Finding.by("test", 1));
        return Verifications.link(
                        Verifications.find(Prose.of(text)),
                        _ -> Maybe.known(new SourceId(1)),
                        List.of(statement),
                        List.of())
                .getFirst();
    }
}
