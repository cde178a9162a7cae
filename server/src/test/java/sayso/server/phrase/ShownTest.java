package sayso.server.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShownTest {
    @Test
    void putsEverythingOnOneLine() {
        assertThat(Shown.text(" a\r\n\tb\u00A0c ")).isEqualTo("a b c");
    }

    @Test
    void takesAwayWhatMovesTheCursorOrTurnsTheText() {
        assertThat(Shown.text("a\u001B[31mb\u202Ec\u00ADd\u0007")).isEqualTo("a[31mbcd");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(Shown.text("a\uD83Db")).isEqualTo("a\uFFFDb");
    }
}
