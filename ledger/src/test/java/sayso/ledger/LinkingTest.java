package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.copies.CopyGroup;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Links;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.SameText;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Story;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.ReportException;

@Timeout(240)
class LinkingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Sayso SAYSO = Sayso.rulesOnly();

    private static final Report STRIKE = report("2026-02-24", "The Kessel Post", """
            At least 40 people were killed in Port Kessel on Monday when a missile hit the crowded harbour market,
            the interior ministry of Norland said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. Rescuers searched the collapsed market hall for
            survivors. The Harbour Safety Board said that it would look into the warning
            sirens. The HSB said that it had tested them in autumn.
            """);

    private static final Report STRIKE_ELSEWHERE = report("2026-02-25", "Norland Herald", """
            A missile strike on the harbour market of Port Kessel left at least 40 people dead on Monday, officials
            said, in the worst attack on the town this winter.

            Mayor Lena Ortiz said that it was a crime. Survivors were still being pulled out of the market hall,
            and the HSB, as the Harbour Safety Board is known, sent a team.
            """);

    private static final Report STRIKE_THIRD = report("2026-02-25", "Coast Radio", """
            Survivors of the missile that hit the harbour market in Port Kessel told of sirens that stayed silent.
            Some 45 people were killed on Monday, hospital doctors said.

            The HSB said on Tuesday that the sirens had been tested in January.
            """);

    private static final Report LATER_STRIKE = report("2026-03-29", "The Kessel Post", """
            At least 12 people were killed in Port Kessel on Saturday when a missile hit a school bus near the
            northern bridge, Mayor Lena Ortiz said.

            It was the second attack on the town in five weeks. In February a missile hit the harbour market and
            killed at least 40 people, the interior ministry of Norland said at the time.
            """);

    private static final Report ELECTION = report("2026-02-25", "Norland Herald", """
            Voters in Sankt Maren go to the polls on Sunday to choose a new council, with the ruling Green List
            ahead by a few points, a survey showed on Wednesday.

            Candidate Ida Kim said that rents decide the vote. The Green List wants to cap them, the Citizens' Union
            would rather build on the old airfield. Both promise a tram to the university, which has asked for one
            since the bus company closed three of its routes. Polling stations open at eight and close at six.

            In Port Kessel, where a missile killed 40 people in the harbour market on Monday, voting was put off.
            """);

    private static final Report OTHER_KIM = report("2026-02-26", "Coast Radio", """
            The ferry Aurora ran aground off Lind Island on Thursday with 300 passengers on board, the coast
            watch said. Kim said that nobody was hurt. The company did not name the captain.
            """);

    private static Report report(String day, String publisher, String text) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation(publisher + " " + day)
                        .withPublisher(Maybe.known(publisher))
                        .withDateline(new Dateline.Dated(LocalDate.parse(day), PublishedFrom.METADATA)));
    }

    private static Ledger open(Address address) throws ReportException {
        return Ledger.open(address, CLOCK);
    }

    private static void keep(Ledger ledger, Report report) {
        ledger.keep(SAYSO.read(report), SAYSO.edition());
    }

    private static Set<Set<String>> stories(Ledger ledger) {
        return ledger.stories(100).stream()
                .map(story -> story.members().stream()
                        .map(member -> member.report().id())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> entries(Ledger ledger) {
        return ledger.entries(Maybe.unknown(), 1000).stream()
                .map(entry -> (Set<String>) new TreeSet<>(entry.names()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void linksReports(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            Stream.of(STRIKE, STRIKE_ELSEWHERE, STRIKE_THIRD, LATER_STRIKE, ELECTION, OTHER_KIM)
                    .forEach(report -> keep(ledger, report));

            assertThat(stories(ledger)).containsExactly(Set.of(STRIKE.id(), STRIKE_ELSEWHERE.id(), STRIKE_THIRD.id()));
            assertThat(entry(ledger, "Lena Ortiz").reports()).isEqualTo(2);
            Entry board = entry(ledger, "Harbour Safety Board");
            assertThat(board.names()).contains("HSB");
            assertThat(board.reports()).isGreaterThanOrEqualTo(2);
            assertThat(ledger.entries(Maybe.known("kim"), 10))
                    .extracting(Entry::name)
                    .containsExactlyInAnyOrder("Ida Kim", "Kim");
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void theOrderInWhichReportsComeMakesNoDifference(Address address) throws ReportException {
        List<Report> reports = new ArrayList<>(
                List.of(STRIKE, STRIKE_ELSEWHERE, STRIKE_THIRD, LATER_STRIKE, ELECTION, OTHER_KIM, copy(), excerpt()));
        Set<Set<Set<String>>> stories = new HashSet<>();
        Set<Set<Set<String>>> entries = new HashSet<>();
        Set<Set<String>> groups = new HashSet<>();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            Address each = address instanceof Address.InFile ? Databases.sqlite() : Databases.postgresql();
            try (Ledger ledger = open(each)) {
                reports.forEach(report -> keep(ledger, report));
                stories.add(stories(ledger));
                entries.add(entries(ledger));
                groups.add(ledger.copyGroups(10).stream()
                        .map(group -> group.origin() + " " + group.members())
                        .collect(Collectors.toSet()));
            }
        }
        assertThat(stories).hasSize(1);
        assertThat(entries).hasSize(1);
        assertThat(groups).hasSize(1);
    }

    private static Report copy() {
        return report("2026-02-26", "Daily Copy", "KESSEL (DC) — " + STRIKE.text());
    }

    private static Report excerpt() {
        return report(
                "2026-02-25",
                "Evening Brief",
                STRIKE.text().substring(0, STRIKE.text().indexOf("Rescuers")));
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void copiesAreOneGroupAndTellTheStoryOfTheirOrigin(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            Stream.of(copy(), STRIKE_ELSEWHERE, excerpt(), STRIKE, ELECTION).forEach(report -> keep(ledger, report));

            List<SameText> groups = ledger.copyGroups(10);
            assertThat(groups).hasSize(1);
            assertThat(groups.getFirst().origin()).isEqualTo(STRIKE.id());
            assertThat(groups.getFirst().members()).hasSize(3);
            Links links = ledger.links(copy().id());
            assertThat(links.copyGroup())
                    .isEqualTo(Maybe.known(groups.getFirst().id()));
            assertThat(links.origin()).isEqualTo(Maybe.known(STRIKE.id()));
            assertThat(links.story())
                    .isEqualTo(ledger.links(STRIKE_ELSEWHERE.id()).story());
            CopyGroup group = ledger.copyGroup(groups.getFirst().id());
            assertThat(group.reasons()).anyMatch(reason -> reason.contains("2026-02-24"));
            Story story = ledger.story(links.story().or(""));
            assertThat(story.members()).hasSize(4);
            assertThat(story.members())
                    .filteredOn(member -> member.copyOf().isKnown())
                    .extracting(member -> member.report().id())
                    .containsExactlyInAnyOrder(copy().id(), excerpt().id());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aStorySaysWhy(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            keep(ledger, STRIKE);
            keep(ledger, STRIKE_ELSEWHERE);

            Story story = ledger.story(ledger.links(STRIKE.id()).story().or(""));
            assertThat(story.members().getFirst().shared().names()).contains("port kessel");
            assertThat(story.members().getFirst().shared().counts()).contains("killed 40");
            assertThat(story.members().getFirst().shared().daysApart()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void numbersStayWhenMoreReportsCome(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            keep(ledger, STRIKE_ELSEWHERE);
            keep(ledger, STRIKE_THIRD);
            Maybe<String> before = ledger.links(STRIKE_THIRD.id()).story();
            String ortiz = entry(ledger, "Lena Ortiz").id();
            keep(ledger, STRIKE);

            assertThat(before.isKnown()).isTrue();
            assertThat(ledger.links(STRIKE.id()).story()).isEqualTo(before);
            assertThat(entry(ledger, "Lena Ortiz").id()).isEqualTo(ortiz);
            assertThat(ledger.links(STRIKE.id()).entries()).containsValue(ortiz);
        }
    }

    private static final String TOLL = """
            %s North Korean soldiers have been killed in Kursk, %s said on Wednesday.

            The soldiers had been sent to the front without armoured cars, and many fell to drones that they had
            never seen before, lawmakers heard in a closed briefing. Those who came back were kept apart from
            other units for weeks. Letters found on the dead tell of long marches by night and of little food.

            Pyongyang has never said how many it sent. State media show funerals without names.
            """;

    private static final Report WIRE = report(
            "2026-04-30", "The Wire", TOLL.formatted("About 600", "South Korea's National Intelligence Service"));
    private static final Report DAILY_COPY =
            report("2026-05-01", "Daily Copy", TOLL.formatted("At least 600", "Ukraine's defence ministry"));
    private static final Report BRIEF = report("2026-05-01", "Evening Brief", "(TW) " + WIRE.text());
    private static final Report EARLIER = report("2026-04-20", "Norland Herald", """
            South Korea's National Intelligence Service said that about 300 North Korean soldiers had been killed
            in Kursk.

            Western officials estimate more than 1,500 casualties among the North Korean soldiers.
            """);

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void laysCountsSideBySide(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            Stream.of(DAILY_COPY, EARLIER, BRIEF, WIRE, STRIKE).forEach(report -> keep(ledger, report));

            CountQuery killed =
                    new CountQuery(Maybe.known(Measure.KILLED), Maybe.known("north korean"), Maybe.unknown(), 10);
            List<Rivals> counts = ledger.counts(killed);
            assertThat(counts).hasSize(1);
            assertThat(counts.getFirst().rows()).hasSize(2);
            RivalRow standing = counts.getFirst().standing().getFirst();
            assertThat(counts.getFirst().standing()).hasSize(1);
            assertThat(standing.sightings()).extracting(Sighting::words).containsOnly("About 600");
            assertThat(standing.outlets()).containsExactlyInAnyOrder("The Wire", "Evening Brief");
            assertThat(standing.texts()).isEqualTo(1);
            Drift drift = counts.getFirst().drifts().getFirst();
            assertThat(drift.changed()).containsExactly(Drift.What.SOURCE, Drift.What.BOUND);
            assertThat(drift.to().seen().publisher()).isEqualTo(Maybe.known("Daily Copy"));
            assertThat(drift.inCopy()).isTrue();
            assertThat(ledger.counts(in("kursk")))
                    .isNotEmpty()
                    .allMatch(each -> each.place().isKnownAnd(place -> place.contains("Kursk")));
            assertThat(ledger.counts(in("K%sk"))).isEmpty();
        }
    }

    /// Two stories; a report without a story on the day of one of them, added before; one without a day.
    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void countsComePageByPageStoryByStory(Address address) throws ReportException {
        Report alone = report("2026-02-25", "Coast Radio", "A ferry sank; 9 people were killed, the coast watch said.");
        Report undated = new Report(
                "An old bridge fell and 7 people were killed, Mayor Ida Kim said.",
                Masthead.blank().withLocation("old"));
        try (Ledger ledger = open(address)) {
            Stream.of(undated, STRIKE, WIRE, alone, STRIKE_ELSEWHERE, BRIEF).forEach(report -> keep(ledger, report));
            List<List<String>> pages = pages(ledger, 1);

            assertThat(pages.stream().filter(page -> !page.isEmpty()))
                    .containsExactly(List.of("About 600"), List.of("9"), List.of("At least 40"), List.of("7"));
            assertThat(pages(ledger, 3).stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            pages.stream().flatMap(List::stream).toList());
            assertThat(pages(ledger, Integer.MAX_VALUE)).hasSize(1);
            assertThatThrownBy(() -> ledger.counts(killed(1), Maybe.known("T7")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<List<String>> pages(Ledger ledger, int most) {
        List<List<String>> pages = new ArrayList<>();
        for (Maybe<String> after = Maybe.unknown(); pages.isEmpty() || after.isKnown(); ) {
            Paged<Rivals> page = ledger.counts(killed(most), after);
            pages.add(page.items().stream()
                    .map(each -> each.rows().getFirst().sightings().getFirst().words())
                    .toList());
            after = page.next();
        }
        return pages;
    }

    private static CountQuery killed(int most) {
        return new CountQuery(Maybe.known(Measure.KILLED), Maybe.unknown(), Maybe.unknown(), most);
    }

    private static Report revision(String source) {
        return report("2026-09-11", "Seoul Observer", """
                About 2,000 North Korean soldiers have been killed in Kursk, %s said on Thursday, revising an estimate
                of about 600 that it gave in April.

                Harvests begin in the valleys of the south; the price of rice has doubled since spring.
                """.formatted(source));
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aNumberThatWasRevisedInAnotherStorySaysSo(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            Stream.of(WIRE, BRIEF, revision("South Korea's National Intelligence Service"))
                    .forEach(report -> keep(ledger, report));

            List<Rivals> counts = ledger.counts(ofStory(ledger, WIRE));
            assertThat(counts).hasSize(1);
            assertThat(counts.getFirst().rows())
                    .extracting(
                            row -> row.sightings().getFirst().words(),
                            row -> row.supersededBy().isKnown())
                    .containsExactly(tuple("About 600", true), tuple("About 2,000", false));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatAnotherSourceRevisedInAnotherStoryIsNotShown(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            Stream.of(WIRE, BRIEF, revision("Japan's Defence Ministry")).forEach(report -> keep(ledger, report));

            List<Rivals> counts = ledger.counts(ofStory(ledger, WIRE));
            assertThat(counts).hasSize(1);
            assertThat(counts.getFirst().rows())
                    .extracting(row -> row.sightings().getFirst().words())
                    .containsExactly("About 600");
        }
    }

    private static CountQuery ofStory(Ledger ledger, Report report) throws ReportException {
        Maybe<String> story = ledger.links(report.id()).story();
        assertThat(story.isKnown()).isTrue();
        return new CountQuery(Maybe.known(Measure.KILLED), Maybe.unknown(), story, Maybe.unknown(), 10);
    }

    private static CountQuery in(String place) {
        return new CountQuery(Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), Maybe.known(place), 10);
    }

    @Test
    void saysThatThereIsNoSuchThing() throws ReportException {
        try (Ledger ledger = open(Databases.sqlite())) {
            for (String id : List.of("T1", "", "T", "E0", "T99999999999999999999", "nonsense")) {
                assertThatThrownBy(() -> ledger.story(id)).hasMessageContaining("ledger.no-link");
            }
            assertThatThrownBy(() -> ledger.entry("E1")).hasMessageContaining("ledger.no-link");
            assertThatThrownBy(() -> ledger.copyGroup("C1")).hasMessageContaining("ledger.no-link");
        }
    }

    private static Entry entry(Ledger ledger, String name) {
        return ledger.entries(Maybe.known(name), 10).stream()
                .filter(entry -> entry.names().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
