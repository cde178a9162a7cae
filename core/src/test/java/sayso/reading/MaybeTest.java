package sayso.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaybeTest {
    private static final Maybe<String> KNOWN = Maybe.known("Ruiz");
    private static final Maybe<String> UNKNOWN = Maybe.unknown();

    @Test
    void handsOutWhatIsKnown() {
        assertThat(KNOWN.isKnown()).isTrue();
        assertThat(KNOWN.or("Falk")).isEqualTo("Ruiz");
        assertThat(KNOWN.orElse(Maybe.known("Falk"))).isEqualTo(KNOWN);
        assertThat(KNOWN.map(String::length)).isEqualTo(Maybe.known(4));
        assertThat(KNOWN.toList()).isEqualTo(List.of("Ruiz"));
        assertThat(KNOWN.isKnownAnd(name -> name.startsWith("R"))).isTrue();
        assertThat(KNOWN.isKnownAnd(String::isEmpty)).isFalse();
    }

    @Test
    void handsOutSomethingElseForWhatIsNot() {
        assertThat(UNKNOWN.isKnown()).isFalse();
        assertThat(UNKNOWN.or("Falk")).isEqualTo("Falk");
        assertThat(UNKNOWN.orElse(KNOWN)).isEqualTo(KNOWN);
        assertThat(UNKNOWN.map(String::length)).isEqualTo(Maybe.unknown());
        assertThat(UNKNOWN.toList()).isEmpty();
        assertThat(UNKNOWN.isKnownAnd(name -> true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\r\n\t", "\uFEFF\u200B"})
    void takesBlankTextForUnknown(String text) {
        assertThat(Maybe.ofText(text)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruiz", " Ruiz\n", "\u00A0Ruiz\u00A0"})
    void takesTextWithoutTheSpaceAroundIt(String text) {
        assertThat(Maybe.ofText(text)).isEqualTo(KNOWN);
    }
}
