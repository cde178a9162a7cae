package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.Sayso;
import sayso.ledger.linked.Shared;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

class AlikenessTest {
    private static final Sayso SAYSO = Sayso.rulesOnly();

    private static Gist gist(String day, String text) {
        Dateline dateline = new Dateline.Dated(LocalDate.parse(day), PublishedFrom.METADATA);
        Report report = new Report(text, Masthead.blank().withDateline(dateline));
        return switch (Gists.of(SAYSO.read(report))) {
            case Maybe.Known<Gist>(Gist gist) -> gist;
            case Maybe.Unknown<Gist>() -> throw new AssertionError("a dated report has a gist");
        };
    }

    private static Shared shared(String one, String other) {
        return Alikeness.of(
                gist(one.substring(0, 10), one.substring(11)), gist(other.substring(0, 10), other.substring(11)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        2026-02-24 At least 40 people were killed in Port Kessel on Monday when a missile hit the harbour market, the interior ministry said. | 2026-02-25 A missile strike on the harbour market of Port Kessel left at least 40 people dead on Monday, officials said.
        2026-02-24 At least 40 people were killed in Port Kessel on Monday when a missile hit the harbour market. | 2026-02-26 The death toll of the strike on the market in Port Kessel rose to 52 on Wednesday, the mayor said. The missile hit on Monday.
        2026-05-02 Norland's parliament voted on Friday to close the Brock nuclear plant by 2030. Energy Minister Tom Hale called the vote a turning point. | 2026-05-03 Lawmakers in Norland have decided that the Brock nuclear plant must close by 2030, a defeat for Energy Minister Tom Hale.
        2026-05-02 South Korea's spy agency said that some 600 North Korean soldiers had been killed in Kursk. | 2026-05-04 About 600 North Korean troops have died fighting in Kursk, lawmakers briefed by South Korea's intelligence service said.
        """)
    void reportsAboutOneEventAreAlike(String one, String other) {
        assertThat(shared(one, other)).matches(Alikeness::isAlike, "alike");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        2026-02-24 At least 40 people were killed in Port Kessel on Monday when a missile hit the harbour market. | 2026-03-29 At least 40 people were killed in Port Kessel on Saturday when a missile hit the harbour market.
        2026-02-24 At least 40 people were killed in Port Kessel on Monday when a missile hit the harbour market. | 2026-03-02 Three people died in Port Kessel on Sunday when a bus left the road near the northern bridge, police said.
        2026-02-24 At least 40 people were killed in Port Kessel on Monday when a missile hit the harbour market. | 2026-02-25 Port Kessel beat Sankt Maren 3-1 on Tuesday and leads the league with two games to play.
        2026-02-24 Norland's parliament voted on Monday to raise the pension age. | 2026-02-25 Norland's prime minister flew to Brock on Tuesday for talks about fishing rights.
        2026-02-24 Six sailors were rescued off Lind Island on Monday after their trawler sank. | 2026-02-24 Two climbers were rescued from Mount Arden on Monday after a night in the snow.
        """)
    void reportsAboutTwoEventsAreNot(String one, String other) {
        assertThat(shared(one, other)).matches(shared -> !Alikeness.isAlike(shared), "not alike");
    }

    @Test
    void doesNotMindWhichComesFirst() {
        Gist one = gist("2026-02-24", "At least 40 people were killed in Port Kessel on Monday, officials said.");
        Gist other = gist("2026-02-26", "Rescuers in Port Kessel found two survivors on Wednesday.");

        assertThat(Alikeness.of(one, other)).isEqualTo(Alikeness.of(other, one));
    }

    @Test
    void aGistComesBackAsItWas() {
        Gist gist = gist("2026-02-24", "At least 40 people were killed in Port Kessel on Monday, Ida Kim said.");

        assertThat(Gist.ofLines(gist.lines())).isEqualTo(gist);
        assertThat(gist.names()).contains("port kessel");
        assertThat(gist.counts()).containsExactly("killed 40");
        assertThat(gist.events()).containsExactly(LocalDate.of(2026, 2, 23));
    }

    @Test
    void aReportWithoutADayHasNoGist() {
        assertThat(Gists.of(SAYSO.read(Report.of("Nothing tells when this was.")))
                        .isKnown())
                .isFalse();
    }

    @Test
    void anEmptyGistIsLikeNothing() {
        Gist empty = gist("2026-02-24", "");

        assertThat(Alikeness.isAlike(Alikeness.of(empty, empty))).isFalse();
        assertThat(empty.terms()).isEqualTo(List.of());
    }
}
