package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Seen;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.Span;

class RivalFiguresTest {
    private static final String AGENCY = "E1";
    private static final String KYIV = "E2";

    /// A figure of the story T1, of its own text unless it is said to be a copy.
    private record Given(
            String report,
            Count count,
            Measure measure,
            String who,
            String source,
            int day,
            String group,
            boolean part) {
        static Given of(String report, Count count, Measure measure) {
            return new Given(report, count, measure, "North Korean soldiers", AGENCY, 1, "", false);
        }

        Given who(String other) {
            return new Given(report, count, measure, other, source, day, group, part);
        }

        Given by(String other) {
            return new Given(report, count, measure, who, other, day, group, part);
        }

        Given on(int other) {
            return new Given(report, count, measure, who, source, other, group, part);
        }

        Given in(String other) {
            return new Given(report, count, measure, who, source, day, other, part);
        }

        Given asPart() {
            return new Given(report, count, measure, who, source, day, group, true);
        }

        Sighting sighting() {
            boolean copied = !group.isEmpty() && !report.equals("origin");
            LocalDate published = LocalDate.of(2026, 3, day);
            Maybe<String> population = who.isEmpty() ? Maybe.unknown() : Maybe.known(who);
            Figure figure = new Figure(
                    new FigureId(1),
                    new Span(0, 5),
                    count,
                    new Counted(measure, population, Maybe.unknown(), Maybe.unknown()),
                    Maybe.unknown(),
                    Basis.ownVoice(),
                    part ? Maybe.known(new FigureId(9)) : Maybe.unknown(),
                    new Finding(1, Maybe.unknown()));
            Seen seen = new Seen(
                    report,
                    Maybe.known("outlet of " + report),
                    List.of("outlet of " + report),
                    Maybe.known(published),
                    Maybe.known("T1"),
                    group.isEmpty() ? Maybe.unknown() : Maybe.known(group),
                    copied);
            Voice voice = source.isEmpty()
                    ? new Voice(List.of(), List.of("outlet of " + report))
                    : new Voice(List.of(source), List.of("name of " + source));
            return new Sighting(seen, figure, "words", voice, Maybe.known(published), false);
        }
    }

    private static final Count ABOUT_600 = Count.within(Bound.ABOUT, 600, 600);
    private static final Count AT_LEAST_600 = Count.from(Bound.AT_LEAST, 600);
    private static final Count MORE_THAN_6000 = Count.from(Bound.MORE_THAN, 6000);

    private static List<Rivals> rivals(Given... given) {
        List<Sighting> sightings = new ArrayList<>();
        for (Given each : given) {
            sightings.add(each.sighting());
        }
        List<Rivals> rivals = RivalFigures.of(sightings);
        Collections.shuffle(sightings, new Random(given.length));
        assertThat(RivalFigures.of(sightings)).as("in any order").isEqualTo(rivals);
        return rivals;
    }

    @Test
    void twoSourcesStandSideBySide() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", Count.exactly(700), Measure.KILLED).by(KYIV).who("North Korean troops"));

        assertThat(rivals).hasSize(1);
        assertThat(rivals.getFirst().standing()).hasSize(2);
        assertThat(rivals.getFirst().drifts()).isEmpty();
    }

    @Test
    void casualtiesNeverStandWithKilled() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", MORE_THAN_6000, Measure.CASUALTIES).by(KYIV));

        assertThat(rivals).extracting(Rivals::measure).containsExactlyInAnyOrder(Measure.KILLED, Measure.CASUALTIES);
    }

    @Test
    void aPartNeverStandsWithItsTotal() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", Count.exactly(100), Measure.KILLED).by(KYIV).asPart());

        assertThat(rivals).hasSize(2);
        assertThat(rivals).extracting(Rivals::part).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void otherPeopleAreAnotherCount() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", Count.exactly(12), Measure.KILLED).who("children"),
                Given.of("c", Count.exactly(900), Measure.KILLED).who("Russian soldiers"));

        assertThat(rivals).hasSize(3);
    }

    @Test
    void whoeverNamesNobodyCountsTheOnlyPeopleThereAre() {
        assertThat(rivals(
                        Given.of("a", ABOUT_600, Measure.KILLED),
                        Given.of("b", Count.exactly(700), Measure.KILLED)
                                .by(KYIV)
                                .who("soldiers"),
                        Given.of("c", Count.exactly(800), Measure.KILLED)
                                .by("E3")
                                .who("")))
                .hasSize(1);
    }

    @Test
    void whereTwoPeoplesAreCountedNobodyKnowsWhichSoldiersAreMeant() {
        assertThat(rivals(
                        Given.of("a", ABOUT_600, Measure.KILLED),
                        Given.of("b", Count.exactly(700), Measure.KILLED)
                                .by(KYIV)
                                .who("Russian soldiers"),
                        Given.of("c", Count.exactly(800), Measure.KILLED)
                                .by("E3")
                                .who("soldiers")))
                .hasSize(3);
    }

    @Test
    void aCopyGroupCountsOnce() {
        List<Rivals> rivals = rivals(
                Given.of("origin", ABOUT_600, Measure.KILLED).in("C1"),
                Given.of("b", ABOUT_600, Measure.KILLED).in("C1"),
                Given.of("c", ABOUT_600, Measure.KILLED).in("C1").on(3),
                Given.of("d", ABOUT_600, Measure.KILLED).on(2));

        RivalRow row = rivals.getFirst().rows().getFirst();
        assertThat(rivals.getFirst().rows()).hasSize(1);
        assertThat(row.outlets()).hasSize(4);
        assertThat(row.texts()).isEqualTo(2);
        assertThat(rivals.getFirst().drifts()).isEmpty();
    }

    @Test
    void saysWhatChangedInACopy() {
        List<Rivals> rivals = rivals(
                Given.of("origin", ABOUT_600, Measure.KILLED).in("C1"),
                Given.of("b", AT_LEAST_600, Measure.KILLED).in("C1").by(KYIV),
                Given.of("c", ABOUT_600, Measure.CASUALTIES).in("C1"));

        assertThat(rivals).hasSize(1);
        assertThat(rivals.getFirst().rows()).hasSize(1);
        assertThat(rivals.getFirst().drifts())
                .extracting(Drift::changed)
                .containsExactlyInAnyOrder(List.of(Drift.What.SOURCE, Drift.What.BOUND), List.of(Drift.What.MEASURE));
        assertThat(rivals.getFirst().drifts()).allMatch(Drift::inCopy);
        assertThat(rivals.getFirst().drifts())
                .allMatch(drift -> drift.from().seen().report().equals("origin"));
    }

    @Test
    void anotherNumberInACopyIsNoDrift() {
        List<Rivals> rivals = rivals(
                Given.of("origin", ABOUT_600, Measure.KILLED).in("C1"),
                Given.of("b", Count.exactly(4700), Measure.KILLED).in("C1").by(KYIV));

        assertThat(rivals.getFirst().drifts()).isEmpty();
        assertThat(rivals.getFirst().rows()).hasSize(2);
    }

    @Test
    void theSameNumberOnAnotherWordIsADrift() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", ABOUT_600, Measure.KILLED).by(KYIV).on(2));

        assertThat(rivals.getFirst().rows()).hasSize(2);
        assertThat(rivals.getFirst().drifts()).hasSize(1);
        assertThat(rivals.getFirst().drifts().getFirst().changed()).containsExactly(Drift.What.SOURCE);
        assertThat(rivals.getFirst().drifts().getFirst().inCopy()).isFalse();
    }

    @Test
    void twoReportersMayCountThreePeopleEach() {
        assertThat(rivals(
                                Given.of("a", Count.exactly(3), Measure.KILLED),
                                Given.of("b", Count.exactly(3), Measure.KILLED).by(KYIV))
                        .getFirst()
                        .drifts())
                .isEmpty();
    }

    @Test
    void theSameNumberOnTheSameWordForAnotherMeasureIsADrift() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", ABOUT_600, Measure.CASUALTIES).on(2));

        assertThat(rivals).hasSize(2);
        assertThat(rivals.stream().flatMap(each -> each.drifts().stream()).map(Drift::changed))
                .containsExactly(List.of(Drift.What.MEASURE));
    }

    @Test
    void aSourceSupersedesItself() {
        List<Rivals> rivals = rivals(
                Given.of("a", Count.exactly(40), Measure.KILLED).on(1),
                Given.of("b", Count.exactly(52), Measure.KILLED).on(3),
                Given.of("c", Count.exactly(55), Measure.KILLED).on(5),
                Given.of("d", Count.exactly(60), Measure.KILLED).by(KYIV).on(2));

        List<RivalRow> rows = rivals.getFirst().rows();
        assertThat(rivals.getFirst().standing())
                .extracting(row -> row.count().low())
                .containsExactlyInAnyOrder(Maybe.known(55L), Maybe.known(60L));
        RivalRow first = rows.stream()
                .filter(row -> row.count().equals(Count.exactly(40)))
                .findFirst()
                .orElseThrow();
        assertThat(rows.get(first.supersededBy().or(-1)).count()).isEqualTo(Count.exactly(52));
    }

    @Test
    void twoNumbersOfOneDayDoNotSupersede() {
        assertThat(rivals(
                                Given.of("a", Count.exactly(40), Measure.KILLED),
                                Given.of("b", Count.exactly(52), Measure.KILLED))
                        .getFirst()
                        .standing())
                .hasSize(2);
    }

    @Test
    void anotherBoundOfTheSameNumberDoesNotSupersede() {
        List<Rivals> rivals = rivals(
                Given.of("a", ABOUT_600, Measure.KILLED),
                Given.of("b", AT_LEAST_600, Measure.KILLED).on(4));

        assertThat(rivals.getFirst().standing()).hasSize(2);
        assertThat(rivals.getFirst().drifts()).hasSize(1);
    }

    @Test
    void anotherRangeThatBeginsAlikeIsAnotherNumber() {
        List<Rivals> rivals = rivals(
                Given.of("a", Count.within(Bound.BETWEEN, 10, 20), Measure.KILLED),
                Given.of("b", Count.within(Bound.BETWEEN, 10, 30), Measure.KILLED)
                        .on(2));

        assertThat(rivals.getFirst().rows()).hasSize(2);
        assertThat(rivals.getFirst().drifts()).isEmpty();
    }

    @Test
    void everyFigureIsLaidSomewhereAndEveryDriftSaysWhat() {
        List<Count> counts = List.of(
                ABOUT_600,
                AT_LEAST_600,
                Count.exactly(600),
                Count.upTo(Bound.AT_MOST, 600),
                Count.within(Bound.BETWEEN, 600, 700),
                Count.within(Bound.BETWEEN, 600, 800));
        List<String> sources = List.of("", AGENCY, KYIV);
        List<String> people = List.of("", "soldiers", "North Korean soldiers", "people");
        List<String> groups = List.of("", "C1", "C2");
        for (int round = 0; round < 2000; round++) {
            Random random = new Random(round);
            Given[] given = new Given[2 + random.nextInt(7)];
            for (int at = 0; at < given.length; at++) {
                String report = random.nextInt(3) == 0 ? "origin" : "report" + random.nextInt(4);
                given[at] = Given.of(report, any(counts, random), any(List.of(Measure.values()), random))
                        .by(any(sources, random))
                        .who(any(people, random))
                        .on(1 + random.nextInt(3))
                        .in(any(groups, random));
            }
            assertEveryFigureIsLaid(given);
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void assertEveryFigureIsLaid(Given... given) {
        List<Sighting> sightings =
                Arrays.stream(given).map(Given::sighting).distinct().toList();
        List<Rivals> rivals = RivalFigures.of(sightings);
        assertThat(rivals.stream()
                        .flatMap(each -> Stream.concat(
                                each.rows().stream().flatMap(row -> row.sightings().stream()),
                                each.drifts().stream().map(Drift::to))))
                .containsAll(sightings);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(rivals()).isEmpty();
    }
}
