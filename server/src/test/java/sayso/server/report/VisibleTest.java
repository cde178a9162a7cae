package sayso.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void leavesTextAsItIs() {
        String text = "Plain “text”,\r\n\tעברית \u200F 😀👩\u200D🚒";

        assertThat(Visible.text(text)).isEqualTo(text);
    }

    @Test
    void showsControlCharactersAndWhatTurnsTextAround() {
        assertThat(Visible.text("a\u0000b\u0007c\u007Fd\u009Be")).isEqualTo("a␀b␇c␡d�e");
        assertThat(Visible.text("a\u202Eb\u202Dc")).isEqualTo("a�b�c");
    }

    @Test
    void showsHalvesOfCharactersAsMissing() {
        assertThat(Visible.text("\uD83D")).isEqualTo("�");
        assertThat(Visible.text("\uDE00\uD83Dx\uD83D\uDE00")).isEqualTo("��x😀");
    }

    @Test
    void offsetsStayAsTheyAre() {
        String text = "\u0001\uD83D\uDE00\u202E\uDE00\u0085";

        assertThat(Visible.text(text)).hasSameSizeAs(text);
    }
}
