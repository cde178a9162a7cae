package sayso.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String STORY = "The harbour of Aldra was closed on Monday after a crane fell on two boats. "
            + "Divers looked for the crane driver until dusk without finding him. "
            + "Traders moved their fish to the next town and complained about the price of ice.";

    private static final String QUOTED = "“We heard a crack like thunder, and then the water was full of wood. I have "
            + "worked here for thirty years and never saw anything like it,” a fisherman said.";

    @Test
    void aTextIsWhollyInItself() {
        assertThat(of(STORY, STORY)).isEqualTo(new Likeness(1, 1, true));
    }

    @Test
    void isTheSameFromTheOtherSide() {
        String longer = STORY + " " + QUOTED;
        Likeness there = of(STORY, longer);
        Likeness back = of(longer, STORY);
        assertThat(there).isEqualTo(new Likeness(back.ofOther(), back.inOther(), back.isCopy()));
        assertThat(there.inOther()).isEqualTo(1);
        assertThat(there.ofOther()).isLessThan(0.7);
    }

    @Test
    void seesACopyInWhichOneWordOfFiveIsAnother() {
        String changed = "The port of Aldra was shut on Monday once a crane dropped on two boats. "
                + "Divers searched for the crane operator until dusk without meeting him. "
                + "Merchants moved their fish to the next village and grumbled about the cost of ice.";
        assertThat(of(changed, STORY).inOther()).isCloseTo(1, within(0.01));
    }

    @Test
    void whatAnotherReporterWritesOfItIsNoCopy() {
        String other = "Two boats were hit in Aldra when a crane came down at the harbour on Monday. "
                + "Its driver is missing; divers gave up at nightfall. "
                + "Fish had to be sold elsewhere, and ice was dear.";
        assertThat(of(other, STORY)).isEqualTo(new Likeness(0, 0, false));
    }

    @Test
    void aQuotationThatBothHeardIsNoCopyHoweverLong() {
        String brief = QUOTED
                + " The man did not give his name and left soon in a small green car that had waited for him at the gate.";
        Likeness likeness = of(brief, STORY + " " + QUOTED);
        assertThat(likeness.inOther()).isGreaterThan(0.5);
        assertThat(likeness.isCopy()).isFalse();
        assertThat(of(brief.replaceAll("[“”]", ""), STORY + " " + QUOTED).isCopy())
                .isTrue();
    }

    private static Likeness of(String one, String other) {
        return Likeness.of(Wording.of(one), Wording.of(other));
    }
}
