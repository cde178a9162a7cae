package sayso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String[] FIRST = {
        "The harbour of Elmstead will stay closed until",
        "Friday, its director said after divers had found",
        "a second crack in the northern gate."
    };

    private static final String[] SECOND = {
        "Captains were told to wait at sea. Two ferries", "went to the next port, where passengers went on", "by bus."
    };

    @Test
    void joinsTheLinesOfAParagraph() {
        Typeset page = new Typeset().lines(50, 100, 10, 12, FIRST);
        assertThat(Typeset.read(page).text()).isEqualTo(String.join(" ", FIRST));
    }

    @Test
    void moreSpaceBeginsAParagraph() {
        Typeset page = new Typeset().lines(50, 100, 10, 12, FIRST).lines(50, 145, 10, 12, SECOND);
        assertThat(Typeset.read(page).text()).isEqualTo(String.join(" ", FIRST) + "\n" + String.join(" ", SECOND));
    }

    @Test
    void anIndentBeginsAParagraph() {
        Typeset page = new Typeset()
                .lines(50, 100, 10, 12, FIRST[0], FIRST[1], "a second crack in the gate to the north west.");
        page.line(65, 136, 10, "Captains were told to wait at sea. Two").lines(50, 148, 10, 12, SECOND[1], SECOND[2]);
        assertThat(Typeset.read(page).text().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Captains were");
    }

    @Test
    void aLineWithRoomLeftEndsItsParagraph() {
        Typeset page = new Typeset().lines(50, 100, 10, 12, FIRST).lines(50, 136, 10, 12, SECOND);
        assertThat(Typeset.read(page).text().lines()).hasSize(2);
    }

    @Test
    void aSentenceThatEndsAtTheMarginDoesNot() {
        Typeset page = new Typeset()
                .lines(50, 100, 10, 12, "Nobody was hurt when the gate of the lock broke.", "Divers", "said");
        assertThat(Typeset.read(page).text()).startsWith("Nobody was hurt when the gate of the lock broke. Divers");
    }

    @Test
    void aColumnIsReadToItsEndBeforeTheNext() {
        Typeset page = new Typeset();
        for (int i = 0; i < 6; i++) {
            page.line(50, 100 + 12 * i, 10, "left line " + i + " has words on it")
                    .line(300, 100 + 12 * i, 10, "right line " + i + " has words too");
        }
        assertThat(Typeset.read(page).text().replace("\n", " "))
                .containsSubsequence("left line 0", "left line 5", "right line 0", "right line 5");
    }

    @Test
    void aHeadlineAcrossColumnsComesFirst() {
        Typeset page = new Typeset().line(50, 60, 20, "Harbour stays closed until Friday morning");
        for (int i = 0; i < 6; i++) {
            page.line(300, 100 + 12 * i, 10, "right line " + i + " has words too")
                    .line(50, 100 + 12 * i, 10, "left line " + i + " has words on it");
        }
        Layout layout = Typeset.read(page);
        assertThat(layout.title()).isEqualTo("Harbour stays closed until Friday morning");
        assertThat(layout.text()).startsWith("left line 0").doesNotContain("Harbour");
    }

    @Test
    void aFewCellsSideBySideAreNoColumns() {
        Typeset page = new Typeset().lines(50, 100, 10, 12, FIRST).lines(50, 136, 10, 12, FIRST);
        page.line(50, 190, 10, "Dead 3")
                .line(200, 190, 10, "Hurt 14")
                .line(50, 202, 10, "Lost 1")
                .line(200, 202, 10, "Safe 80");
        assertThat(Typeset.read(page).text()).containsSubsequence("Dead 3", "Hurt 14", "Lost 1", "Safe 80");
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        Typeset one = new Typeset().lines(50, 700, 10, 12, FIRST[0], FIRST[1]);
        Typeset two = new Typeset().lines(50, 100, 10, 12, FIRST[2], "The company did not answer questions.");
        assertThat(Typeset.read(one, two).text()).contains("had found a second crack");
    }

    @Test
    void headsFeetAndPageNumbersAreLeftOut() {
        Typeset[] pages = new Typeset[3];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new Typeset()
                    .line(50, 30, 8, "The Elmstead Courier, 4 May 2026")
                    .lines(50, 100 + 30 * i, 10, 12, FIRST)
                    .lines(50, 200 + 30 * i, 10, 12, SECOND)
                    .line(280, 800, 8, "Page " + (i + 7) + " of 9");
        }
        assertThat(Typeset.read(pages).text())
                .doesNotContain("Courier")
                .doesNotContain("Page")
                .contains("The harbour of Elmstead");
    }

    @Test
    void aNumberInTheLastLineStays() {
        Typeset page =
                new Typeset().lines(50, 100, 10, 12, "Those who lost their homes in the flood number about", "340");
        assertThat(Typeset.read(page).text()).endsWith("about 340");
        Typeset aside = new Typeset()
                .lines(50, 100, 10, 12, FIRST)
                .line(50, 300, 10, "Killed so far:")
                .line(200, 300, 10, "12");
        assertThat(Typeset.read(aside).text()).endsWith("12");
    }

    @Test
    void aLineThatOnlyOnePageHasStays() {
        Typeset one =
                new Typeset().line(50, 30, 8, "KYIV, May 4 (Reuters) - A dam").lines(50, 100, 10, 12, FIRST);
        Typeset two = new Typeset().line(50, 30, 8, "An inquiry was begun.").lines(50, 100, 10, 12, SECOND);
        assertThat(Typeset.read(one, two).text()).contains("KYIV").contains("inquiry");
    }

    @Test
    void cutWordsAreMadeWhole() {
        Typeset page = new Typeset()
                .lines(
                        50,
                        100,
                        10,
                        12,
                        "The long-term plan of the regional govern-",
                        "ment has no date yet, and a new long-",
                        "term one is not in sight, officials told us.");
        assertThat(Typeset.read(page).text())
                .isEqualTo(
                        "The long-term plan of the regional government has no date yet, and a new long-term one is not in sight, officials told us.");
    }

    @Test
    void aHyphenBeforeACapitalOrANumberStays() {
        Typeset page = new Typeset()
                .lines(
                        50,
                        100,
                        10,
                        12,
                        "Talks between the two sides of the Franco-",
                        "German commission on aircraft type A-",
                        "320 went on through the night, it was said.");
        assertThat(Typeset.read(page).text()).contains("Franco-German").contains("A-320");
    }

    @Test
    void withoutLargerLettersThereIsNoTitle() {
        assertThat(Typeset.read(new Typeset().lines(50, 100, 10, 12, FIRST)).title())
                .isEmpty();
    }

    @Test
    void oneLetterInALargeSizeIsNoTitle() {
        Typeset page = new Typeset().line(50, 100, 30, "T").lines(80, 100, 10, 12, FIRST);
        assertThat(Typeset.read(page).title()).isEmpty();
    }

    @Test
    void noWordsMakeNoText() {
        assertThat(Layout.of(List.of(List.of(), List.of())).text()).isEmpty();
    }

    @Test
    void aHundredThousandWordsAreRead() {
        Typeset page = new Typeset();
        for (int i = 0; i < 100_000; i++) {
            page.line(i * 7919 % 500, i * 104_729 % 800, 1 + i % 30, "word");
        }
        assertThat(Typeset.read(page).text()).contains("word");
    }
}
