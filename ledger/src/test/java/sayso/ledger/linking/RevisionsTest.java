package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Seen;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Basis;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.Span;

/// A revised number finds the number that it replaces, also where weeks and stories lie between them.
class RevisionsTest {
    private static final Voice AGENCY = new Voice(List.of("E1"), List.of("Harbour Intelligence Service"));
    private static final Voice MINISTRY = new Voice(List.of("E2"), List.of("Ministry of Defence"));

    private static Sighting sighting(String story, long number, String who, Voice voice, boolean revised) {
        LocalDate day = LocalDate.of(2026, 3, story.equals("T1") ? 1 : 20);
        Seen seen = new Seen(
                "report in " + story,
                Maybe.known("The Post of " + story),
                List.of("The Post of " + story, "The Herald"),
                Maybe.known(day),
                Maybe.known(story),
                Maybe.unknown(),
                false);
        Figure figure = new Figure(
                new FigureId(1),
                new Span(0, 5),
                Count.exactly(number),
                new Counted(
                        Measure.KILLED,
                        who.isEmpty() ? Maybe.unknown() : Maybe.known(who),
                        Maybe.unknown(),
                        Maybe.unknown()),
                Maybe.unknown(),
                Basis.ownVoice(),
                Maybe.unknown(),
                new Finding(1, Maybe.unknown()));
        return new Sighting(seen, figure, Long.toString(number), voice, Maybe.known(day), revised);
    }

    private static List<Rivals> rivals(String who, Voice later, boolean revised) {
        return RivalFigures.of(
                List.of(sighting("T1", 600, who, AGENCY, false), sighting("T2", 2000, who, later, revised)));
    }

    @Test
    void whatIsRevisedSupersedesWhatTheSameSourceCountedBefore() {
        List<Rivals> rivals = rivals("Northern soldiers", AGENCY, true);

        assertThat(rivals).hasSize(1);
        assertThat(rivals.getFirst().rows())
                .extracting(row -> row.supersededBy().isKnown())
                .containsExactly(true, false);
    }

    @Test
    void twoNumbersOfTwoStoriesStayApartUnlessOneIsRevised() {
        assertThat(rivals("Northern soldiers", AGENCY, false)).hasSize(2);
    }

    @Test
    void anotherSourceRevisesNothingOfThisOne() {
        assertThat(rivals("Northern soldiers", MINISTRY, true)).hasSize(2);
    }

    @Test
    void peopleOfTwoStoriesMayBeAnybody() {
        assertThat(rivals("people", AGENCY, true)).hasSize(2);
        assertThat(rivals("", AGENCY, true)).hasSize(2);
    }

    @Test
    void theNewerNumberOfAReportIsMarkedAndNotTheReplacedOne() {
        Sighting newer = sighting("T2", 2000, "Northern soldiers", AGENCY, false);
        Sighting older = new Sighting(
                newer.seen(), sighting("T2", 600, "", AGENCY, false).figure(), "600", AGENCY, newer.dated(), false);
        Sighting replaced = renumbered(older, 2);

        List<Sighting> marked = Revisions.marked(List.of(newer, replaced), Set.of("report in T2 F2"));

        assertThat(marked).extracting(Sighting::revised).containsExactly(true, false);
        assertThat(Revisions.marked(List.of(newer, replaced), Set.of()))
                .extracting(Sighting::revised)
                .containsExactly(false, false);
    }

    private static Sighting renumbered(Sighting sighting, int number) {
        Figure figure = sighting.figure();
        return new Sighting(
                sighting.seen(),
                new Figure(
                        new FigureId(number),
                        figure.span(),
                        figure.count(),
                        figure.counted(),
                        figure.statement(),
                        figure.basis(),
                        figure.partOf(),
                        figure.finding()),
                sighting.words(),
                sighting.voice(),
                sighting.dated(),
                sighting.revised());
    }

    @Test
    void sourcesThatOnlyTheirReportsCanTellAreOneWithinACount() {
        Sighting one =
                sighting("T1", 600, "Northern soldiers", new Voice(List.of("E8"), List.of("Western officials")), false);
        Sighting other =
                sighting("T1", 600, "Northern soldiers", new Voice(List.of("E9"), List.of("western officials")), false);

        List<Rivals> rivals = RivalFigures.of(List.of(one, other));

        assertThat(rivals).singleElement().satisfies(each -> {
            assertThat(each.rows()).hasSize(1);
            assertThat(each.drifts()).isEmpty();
        });
    }

    @Test
    void aRowNamesEveryOutletInWhichTheTextAppeared() {
        RivalRow row =
                rivals("Northern soldiers", AGENCY, false).getFirst().rows().getFirst();

        assertThat(row.outlets()).containsExactly("The Post of T1", "The Herald");
    }
}
