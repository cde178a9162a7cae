package sayso.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {
    private static final String WRAPPED = """
            The harbour will stay closed until Friday, its director said on
            Monday after divers had found a second crack in the gate.

            Captains were told to wait at sea.
            """;

    @Test
    void joinsWhatWasWrapped() {
        assertThat(MailText.paragraphs(WRAPPED).lines())
                .containsExactly(
                        "The harbour will stay closed until Friday, its director said on Monday after divers had found a "
                                + "second crack in the gate.",
                        "Captains were told to wait at sea.");
    }

    @Test
    void linesThatEndEarlyStayApart() {
        assertThat(MailText.paragraphs("By Ana Ruiz\nElmstead\n\n" + WRAPPED).lines())
                .startsWith("By Ana Ruiz", "Elmstead");
    }

    @Test
    void aBlankAtTheEndSaysThatTheLineGoesOn() {
        assertThat(MailText.paragraphs("The gate \nis open.")).isEqualTo("The gate is open.");
    }

    @Test
    void longLinesAreParagraphs() {
        String one =
                "The harbour will stay closed, the director said. ".repeat(4).strip();
        assertThat(MailText.paragraphs(one + "\n" + one).lines()).containsExactly(one, one);
    }

    @Test
    void leavesOutWhatIsQuotedAndWhoWroteIt() {
        assertThat(MailText.paragraphs(
                        "It is closed.\n\nOn Sun, 3 May 2026 at 10:00, Bo Lind wrote:\n\n> Is it open?\n"))
                .isEqualTo("It is closed.");
    }

    @Test
    void keepsWhatSomebodyWroteOnADay() {
        String text = "On Sunday the mayor wrote:\nThe gate is open.";
        assertThat(MailText.paragraphs(text)).contains("the mayor wrote:").contains("The gate is open.");
    }

    @Test
    void leavesOutSignatures() {
        assertThat(MailText.paragraphs("It is closed.\n-- \nAna Ruiz\nThe Courier"))
                .isEqualTo("It is closed.");
        assertThat(MailText.paragraphs("It is closed.\n--\nAna Ruiz")).isEqualTo("It is closed.");
    }

    @Test
    void aRuleInTheMiddleIsNoSignature() {
        assertThat(MailText.paragraphs("Part one.\n--\n" + "Part two.\n".repeat(20)))
                .contains("Part two.");
    }

    @Test
    void leavesOutTheMailThatIsAnswered() {
        assertThat(MailText.paragraphs("It is closed.\n\n-----Original Message-----\nFrom: Bo\nIs it open?"))
                .isEqualTo("It is closed.");
    }

    @Test
    void keepsWhatIsPassedOn() {
        assertThat(MailText.paragraphs("---------- Forwarded message ---------\nThe gate is shut."))
                .contains("The gate is shut.");
    }
}
