package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Facets;
import sayso.ledger.kept.FigureLine;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Paged;
import sayso.ledger.kept.Question;
import sayso.ledger.kept.Shelved;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.GroupLine;
import sayso.ledger.linked.SameText;
import sayso.ledger.linked.Story;
import sayso.ledger.linked.StoryLine;
import sayso.ledger.linked.Use;
import sayso.reading.Dateline;
import sayso.reading.Form;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.ReportException;

@Timeout(300)
class PagingTest {
    private static final Maybe<String> FIRST = Maybe.unknown();

    /// All that a list has, by pages of two.
    private static <T> List<T> all(Function<Maybe<String>, Paged<T>> pages) {
        List<T> all = new ArrayList<>();
        Paged<T> page = pages.apply(FIRST);
        all.addAll(page.items());
        while (page.next().isKnown()) {
            assertThat(page.items()).hasSize(2);
            page = pages.apply(page.next());
            all.addAll(page.items());
        }
        return all;
    }

    /// Five events, each told by two reports; the first report of three of them was copied, one of these twice.
    private static Ledger wire(Address address) throws ReportException {
        Ledger ledger = Ledger.open(address, Wire.CLOCK);
        for (int event = 0; event < 5; event++) {
            Wire.add(ledger, told(event));
            Wire.add(ledger, toldAgain(event));
        }
        for (int event = 0; event < 3; event++) {
            Wire.add(ledger, copy(told(event), 0));
        }
        Wire.add(ledger, copy(told(1), 1));
        Wire.add(ledger, undated("a"));
        Wire.add(ledger, undated("b"));
        return ledger;
    }

    private static final List<String> EVENTS = List.of(
            "At least 20 people were killed when the ferry Osprey sank off Marwick",
            "About 340 miners were detained in a strike at the Tarn colliery",
            "More than 5,000 villagers were displaced by the flooded river Orla near Sant Iren",
            "Three pilots were captured after a helicopter came down in the Kessel mountains",
            "Some 75 passengers were wounded on the night train to Quaymouth");

    private static final List<String> AGAIN = List.of(
            "20 people died off Marwick as the ferry Osprey went down",
            "Police hold 340 miners who were detained at the Tarn colliery",
            "The river Orla displaced 5,000 villagers around Sant Iren",
            "In the Kessel mountains three pilots were captured from a helicopter",
            "On the train to Quaymouth 75 passengers were wounded");

    /// A word that no other event has.
    private static String rare(int event, int number) {
        return "ABCDE".charAt(event)
                + Integer.toString(7_919 * (event * 60 + number + 1), 26).replaceAll("[0-9]", "o") + "um";
    }

    private static Report told(int event) {
        StringBuilder text = new StringBuilder(EVENTS.get(event) + ", the Veldholm Port Authority said.\n\n");
        for (int number = 0; number < 60; number++) {
            text.append(rare(event, number)).append(number % 10 == 9 ? ". " : " ");
        }
        return report(
                "told/" + event,
                "The Kessel Post",
                10 * event,
                text + "“Nobody asked us,” " + rare(event, 3) + " Ortiz said.");
    }

    private static Report toldAgain(int event) {
        return report("again/" + event, "Tarn Daily", 10 * event + 1, AGAIN.get(event) + ", the governor said.");
    }

    private static Report copy(Report report, int number) {
        return report(
                "copy/" + report.id() + number, "Copy Desk", 100 + number, report.text() + "\n\nMore later. " + number);
    }

    private static Report report(String location, String publisher, int day, String text) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation(location)
                        .withPublisher(Maybe.known(publisher))
                        .withDateline(
                                new Dateline.Dated(LocalDate.of(2026, 2, 2).plusDays(day), PublishedFrom.METADATA)));
    }

    private static Report undated(String name) {
        return new Report(
                "Twelve dockers drowned at Quaymouth when the pilot boat Osprey sank, the coast guard said. " + name,
                Masthead.blank().withLocation("undated/" + name));
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void storiesComeOnceEachTheLatestFirst(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            List<StoryLine> lines = all(after -> ledger.stories(after, 2));
            List<Story> stories = ledger.stories(1_000);

            assertThat(lines).hasSizeGreaterThan(2);
            assertThat(lines)
                    .extracting(StoryLine::id)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            stories.stream().map(Story::id).toList());
            assertThat(lines)
                    .extracting(line -> line.latest().published().or(LocalDate.MIN))
                    .isSortedAccordingTo(Comparator.reverseOrder());
            for (StoryLine line : lines) {
                Story story = ledger.story(line.id());
                assertThat(line.reports()).isEqualTo(story.members().size());
                assertThat(line.first())
                        .isEqualTo(story.members().getFirst().report().published());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void copyGroupsComeOnceEachTheLargestFirst(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            List<GroupLine> lines = all(after -> ledger.copyGroups(after, 2));
            List<SameText> groups = ledger.copyGroups(1_000);

            assertThat(lines).hasSizeGreaterThan(2);
            assertThat(lines)
                    .extracting(GroupLine::id)
                    .containsExactlyElementsOf(groups.stream().map(SameText::id).toList());
            assertThat(lines)
                    .extracting(line -> line.origin().id())
                    .containsExactlyElementsOf(
                            groups.stream().map(SameText::origin).toList());
            assertThat(lines)
                    .extracting(GroupLine::reports)
                    .containsExactlyElementsOf(
                            groups.stream().map(group -> group.members().size()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void entriesComeOnceEachTheMostFrequentFirst(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            List<Entry> entries = all(after -> ledger.entries(Maybe.unknown(), after, 2));
            List<Entry> named = all(after -> ledger.entries(Maybe.known("AUTHORITY"), after, 2));

            assertThat(entries)
                    .isEqualTo(ledger.entries(Maybe.unknown(), 1_000))
                    .hasSizeGreaterThan(4);
            assertThat(named)
                    .isNotEmpty()
                    .allMatch(entry -> entry.names().stream().anyMatch(name -> name.contains("Authority")));
            assertThat(all(after -> ledger.entries(Maybe.known("Ö"), after, 2))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatStandsUnderAnEntryIsTheirsAlone(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            Entry entry = ledger.entries(Maybe.known("veldholm"), 1).getFirst();
            List<Use> uses = all(after -> ledger.uses(entry.id(), after, 2));
            List<FigureLine> figures = all(after -> ledger.figures(entry.id(), after, 2));
            List<Hit> hits =
                    ledger.find(Question.everything().withEntry(Maybe.known(entry.id())), Long.MAX_VALUE, 1_000);

            assertThat(uses.stream().map(use -> use.report().id()).distinct()).hasSize(entry.reports());
            assertThat(uses).allMatch(use -> entry.names().contains(use.name()));
            assertThat(hits).isNotEmpty().allMatch(hit -> hit.who().stream().anyMatch(entry.names()::contains));
            assertThat(hits).hasSize((int) ledger.find(Question.everything(), Long.MAX_VALUE, 1_000).stream()
                    .filter(hit -> hit.who().stream().anyMatch(entry.names()::contains))
                    .count());
            assertThat(figures).isNotEmpty();
            for (FigureLine figure : figures) {
                assertThat(ledger.report(figure.report().id()).reading().figures())
                        .anyMatch(each -> each.id().equals(figure.id())
                                && each.count().equals(figure.count())
                                && !each.basis().who().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void facetsCountTheAnswers(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            Question question = Question.everything().withPublisher(Maybe.known("k"));
            List<Hit> hits = ledger.find(question, Long.MAX_VALUE, 1_000);
            Facets facets = ledger.facets(question, 1_000);

            assertThat(facets.answers()).isEqualTo(hits.size());
            assertThat(facets.whole()).isTrue();
            assertThat(facets.stances())
                    .allSatisfy(tally -> assertThat(hits)
                            .filteredOn(hit -> hit.stance() == tally.value())
                            .hasSize(tally.answers()));
            assertThat(facets.publishers())
                    .isNotEmpty()
                    .allSatisfy(tally -> assertThat(hits)
                            .filteredOn(hit -> hit.report().publisher().isKnownAnd(tally.value()::equals))
                            .hasSize(tally.answers()));
            assertThat(facets.kinds())
                    .allSatisfy(tally -> assertThat(
                                    ledger.find(question.withKind(Maybe.known(tally.value())), Long.MAX_VALUE, 1_000))
                            .hasSize(tally.answers()));
            assertThat(facets.kinds()).isNotEmpty();
            assertThat(facets.forms())
                    .allSatisfy(tally -> assertThat(
                                    ledger.find(question.withForm(Maybe.known(tally.value())), Long.MAX_VALUE, 1_000))
                            .hasSize(tally.answers()));
            assertThat(facets.forms()).extracting(Facets.Tally::value).contains(Form.DIRECT);
            assertThat(ledger.facets(question, 3).answers()).isEqualTo(3);
            assertThat(ledger.facets(question, 3).whole()).isFalse();
            assertThat(ledger.facets(question.withWords("--"), 3).answers()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void theLatestReportsComeFirst(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            assertThat(ledger.latest(2))
                    .extracting(line -> line.id())
                    .containsExactly(undated("b").id(), undated("a").id());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatIsNoCursorIsRefused(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Maybe<String> day = Maybe.known("2026-03-01.5");
            Maybe<String> number = Maybe.known("12.5");

            assertThatThrownBy(() -> ledger.copyGroups(day, 2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger.stories(number, 2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger.entries(Maybe.unknown(), day, 2))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger.uses("E1", number, 2)).isInstanceOf(IllegalArgumentException.class);
            assertThat(ledger.copyGroups(number, 2).items()).isEmpty();
            assertThat(ledger.stories(day, 2).items()).isEmpty();
        }
    }

    /// All that a list has, by pages of two, each from after the place of the last before.
    private static <T> List<T> placed(long first, Function<T, Long> place, LongFunction<List<T>> pages) {
        List<T> all = new ArrayList<>();
        long after = first;
        for (List<T> page = pages.apply(after); !page.isEmpty(); page = pages.apply(after)) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            all.addAll(page);
            after = place.apply(page.getLast());
        }
        return all;
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(1));
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatIsListedByNumbersComesOnceEachInTheirOrder(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            assertThat(placed(0, (Story story) -> number(story.id()), after -> ledger.storiesAfter(after, 2)))
                    .isSortedAccordingTo(Comparator.comparingLong(story -> number(story.id())))
                    .hasSizeGreaterThan(2)
                    .containsExactlyInAnyOrderElementsOf(ledger.stories(1_000));
            assertThat(placed(0, (SameText group) -> number(group.id()), after -> ledger.copyGroupsAfter(after, 2)))
                    .isSortedAccordingTo(Comparator.comparingLong(group -> number(group.id())))
                    .hasSizeGreaterThan(2)
                    .containsExactlyInAnyOrderElementsOf(ledger.copyGroups(1_000));
            for (Maybe<String> words : List.of(FIRST, Maybe.known("AUTHORITY"), Maybe.known("Ö"))) {
                assertThat(placed(
                                0, (Entry entry) -> number(entry.id()), after -> ledger.entriesAfter(words, after, 2)))
                        .isSortedAccordingTo(Comparator.comparingLong(entry -> number(entry.id())))
                        .containsExactlyInAnyOrderElementsOf(ledger.entries(words, 1_000));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void reportsComeOnceEachTheLastAddedFirst(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            List<String> added = new ArrayList<>();
            ledger.forEach(report -> added.add(report.id()));

            assertThat(placed(Long.MAX_VALUE, Shelved::place, after -> ledger.reports(after, 2)))
                    .extracting(shelved -> shelved.report().id())
                    .containsExactlyElementsOf(added.reversed());
            assertThat(added).hasSize(16).startsWith(told(0).id());
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void wordsLongerThanAnyNameFindNothing(Address address) throws ReportException {
        try (Ledger ledger = wire(address)) {
            for (String words : List.of("ä".repeat(60_000), "a".repeat(60_000))) {
                assertThat(ledger.entries(Maybe.known(words), 10)).isEmpty();
                assertThat(ledger.entriesAfter(Maybe.known(words), 0, 10)).isEmpty();
                assertThat(ledger.counts(new CountQuery(
                                Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), Maybe.known(words), 10)))
                        .isEmpty();
            }
        }
    }
}
