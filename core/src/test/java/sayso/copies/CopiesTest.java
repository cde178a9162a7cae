package sayso.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

class CopiesTest {
    private static final String LEAD =
            "Two people were killed when a bridge fell into the river Torm on Monday, the mayor of "
                    + "the town of Aldra said, and seven others were taken to hospital.";
    private static final String MORE =
            "Rescue workers searched the water for a third day, watched by families who had come "
                    + "from villages up the valley and waited on the bank.";
    private static final String END =
            "The bridge, built in 1961, had been closed to lorries since spring because of cracks "
                    + "in two of its pillars, the ministry of transport said.";
    private static final String OTHER =
            "A court in the capital heard the first witnesses on Tuesday in the trial of three "
                    + "bankers who are said to have hidden losses from their shareholders.";

    private static final String QUARRY =
            "Prosecutors told the judges that invoices of a quarry which never existed had "
                    + "been kept in a locked drawer for seven years.";
    private static final String RAIN = "Outside, some forty savers stood in the rain with umbrellas and demanded to "
            + "have back what they once had put aside.";

    private static final Report WIRE = report(LEAD + "\n" + MORE + "\n" + END, "Reuters", "2025-08-30");
    private static final Report COPY = report(LEAD + "\n" + MORE + "\n" + END, "The Example", "2025-08-31");
    private static final Report EXCERPT = report(LEAD + "\n" + MORE, "Daily Town", "2025-08-31");
    private static final Report STRANGER = report(OTHER, "Court News", "2025-08-30");

    @Test
    void groupsCopiesAndExcerptsAndLeavesOthersAlone() {
        List<CopyGroup> groups = Copies.among(List.of(COPY, STRANGER, EXCERPT, WIRE));
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().members())
                .extracting(CopyGroup.Member::report)
                .containsExactly(COPY, EXCERPT, WIRE);
        assertThat(groups.getFirst().members())
                .extracting(CopyGroup.Member::kinship)
                .containsExactly(Kinship.COPY, Kinship.EXCERPT, Kinship.ORIGIN);
    }

    @Test
    void theAgencysOwnReportIsTheOrigin() {
        CopyGroup group = Copies.among(List.of(COPY, WIRE)).getFirst();
        assertThat(group.origin().report()).isEqualTo(WIRE);
        assertThat(group.reasons()).first().asString().startsWith("published by Reuters");
    }

    @Test
    void saysWhenTheAgencysOwnReportIsMissing() {
        CopyGroup group = Copies.among(List.of(COPY, EXCERPT)).getFirst();
        assertThat(group.agency()).isEqualTo(Maybe.known("Reuters"));
        assertThat(group.reasons()).first().asString().contains("not among these");
    }

    @Test
    void alignsSentencesThatWereChanged() {
        String changed = LEAD.replace("seven others", "at least seven others") + "\n" + MORE + "\n" + OTHER;
        CopyGroup group = Copies.among(List.of(WIRE, report(changed, "The Example", "2025-08-31")))
                .getFirst();
        List<Aligned> aligned = group.members().getLast().sentences();
        assertThat(aligned).extracting(Aligned::same).containsExactly(false, true);
        Aligned second = aligned.getLast();
        assertThat(WIRE.text()
                        .substring(second.origin().start(), second.origin().end()))
                .isEqualTo(MORE);
        assertThat(changed.substring(second.copy().start(), second.copy().end()))
                .isEqualTo(MORE);
    }

    @Test
    void aSharedQuotationMakesNoCopy() {
        String quoted = " “Nobody should have been on that bridge,” he said.";
        assertThat(Copies.among(List.of(
                        report(LEAD + "\n" + MORE + quoted, "A", "2025-08-30"),
                        report(OTHER + "\n" + END + quoted, "B", "2025-08-30"))))
                .isEmpty();
    }

    @Test
    void aTextOfTwoReportsStandsWithBothAndJoinsThemNot() {
        Report other = report(OTHER + "\n" + QUARRY + "\n" + RAIN, "Court News", "2025-08-30");
        Report splice = report(LEAD + "\n" + MORE + "\n" + OTHER + "\n" + QUARRY, "Digest", "2025-08-31");
        List<Report> reports = new ArrayList<>(List.of(WIRE, COPY, splice, other));
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(reports, new Random(round));
            assertThat(Copies.among(reports).stream().map(CopiesTest::members))
                    .containsExactlyInAnyOrder(Set.of(WIRE, COPY, splice), Set.of(splice, other));
        }
    }

    @Test
    void excerptsOfOneReportBelongTogetherThoughTheyShareNothing() {
        Report first = report(LEAD, "A", "2025-08-31");
        Report last = report(END, "B", "2025-08-31");
        assertThat(Copies.among(List.of(first, last))).isEmpty();
        assertThat(Copies.among(List.of(first, WIRE, last)).stream().map(CopiesTest::members))
                .containsExactly(Set.of(first, WIRE, last));
    }

    @Test
    void everyReportIsFoundInItsVerbatimCopy() {
        for (String text : List.of("No.", "Three words only", LEAD, "“" + LEAD + "”", OTHER + "\n" + LEAD)) {
            assertThat(Copies.among(List.of(report(text, "A", "2025-08-30"), report(text, "B", "2025-08-30"))))
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    void textsWithoutWordsAreNoCopies() {
        assertThat(Copies.among(List.of(report("", "A", "2025-08-30"), report("—", "B", "2025-08-30"))))
                .isEmpty();
    }

    private static Set<Report> members(CopyGroup group) {
        return group.members().stream().map(CopyGroup.Member::report).collect(Collectors.toSet());
    }

    @Test
    void theSameReportsGiveTheSameJson() {
        List<Report> reports = List.of(COPY, STRANGER, EXCERPT, WIRE);
        String json = CopyJson.write(Copies.among(reports).getFirst(), Maybe.unknown());
        assertThat(json)
                .isEqualTo(CopyJson.write(Copies.among(reports).getFirst(), Maybe.unknown()))
                .contains("\"kinship\":\"excerpt\"", "\"in_origin\":1");
    }

    private static Report report(String text, String publisher, String day) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation(publisher + ".txt")
                        .withPublisher(Maybe.known(publisher))
                        .withAgency(Maybe.known("Reuters"))
                        .withDateline(new Dateline.Dated(LocalDate.parse(day), PublishedFrom.METADATA)));
    }
}
