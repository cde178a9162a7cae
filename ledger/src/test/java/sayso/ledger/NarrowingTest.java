package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Edition;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.Target;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Rivals;
import sayso.reading.Basis;
import sayso.reading.Dateline;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Wording;
import sayso.text.Span;

/// However a question narrows the reports, it finds what going through all statements finds.
@Timeout(300)
class NarrowingTest {
    private static final int REPORTS = 200;

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Edition EDITION = new Edition("test", "test", "none");
    private static final List<String> WORDS = List.of("rain", "snow", "hail", "fog");
    private static final List<String> PAPERS = List.of("The Kessel Post", "ÉTOILE", "100% News_Wire", "Kessel Star");
    private static final List<Stance> STANCES = List.of(Stance.SAYS, Stance.DENIES);
    private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.AGENCY);

    /// Two statements a report, each of one word.
    private static Reading reading(int number, Random random) {
        String text = one(WORDS, random) + " " + number + "\n" + one(WORDS, random) + " again\n";
        Masthead masthead = Masthead.blank().withLocation("wire/" + number);
        int paper = random.nextInt(PAPERS.size() + 1);
        Masthead told = paper == PAPERS.size() ? masthead : masthead.withPublisher(Maybe.known(PAPERS.get(paper)));
        Masthead dated = random.nextInt(9) == 0
                ? told
                : told.withDateline(new Dateline.Dated(DAY.plusDays(random.nextInt(60)), PublishedFrom.METADATA));
        SourceId id = new SourceId(1);
        Source source = new Source(id, "Lena Ortiz", one(KINDS, random), Maybe.unknown(), List.of());
        int line = text.indexOf('\n');
        List<Statement> statements = List.of(
                statement(1, new Span(0, line), new Basis(List.of(id), List.of()), random),
                statement(2, new Span(line + 1, text.length() - 1), Basis.ownVoice(), random));
        return new Reading(
                new Report(text, dated), List.of(source), statements, List.of(), List.of(), List.of(), List.of());
    }

    private static Statement statement(int number, Span span, Basis basis, Random random) {
        return new Statement(
                new StatementId(number),
                Form.INDIRECT,
                one(STANCES, random),
                new Wording(List.of(span), Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), List.of()),
                basis,
                Maybe.unknown(),
                Maybe.unknown(),
                new Finding(0.5, Maybe.unknown()));
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void findsWhatGoingThroughAllFinds(Address address) throws ReportException {
        Random random = new Random(5);
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            IntStream.range(0, REPORTS).forEach(number -> ledger.keep(reading(number, random), EDITION));
            // what was drawn anew stands first, in one piece
            String first =
                    ledger.find(Question.everything(), 3, 1).getFirst().report().id();
            assertThat(ledger.renew(ledger.report(first).reading(), EDITION).isKnown())
                    .isTrue();
            List<Hit> all = ledger.find(Question.everything(), Long.MAX_VALUE, 10_000);
            assertThat(all)
                    .hasSize(2 * REPORTS)
                    .first()
                    .satisfies(hit -> assertThat(hit.report().id()).isEqualTo(first));

            Map<String, Kind> kinds = new HashMap<>();
            ledger.forEach(report ->
                    kinds.put(report.id(), report.reading().sources().getFirst().kind()));

            for (int number = 0; number < 90; number++) {
                Asked asked = Asked.of(random);
                List<Hit> expected =
                        all.stream().filter(hit -> asked.holds(hit, kinds)).toList();
                List<Hit> found = new ArrayList<>();
                for (List<Hit> page = ledger.find(asked.question(), Long.MAX_VALUE, 60);
                        !page.isEmpty();
                        page = ledger.find(asked.question(), page.getLast().place(), 60)) {
                    found.addAll(page);
                }
                assertThat(keys(found)).as("%s", asked.question()).isEqualTo(keys(expected));
            }
        }
    }

    private static List<Long> keys(List<Hit> hits) {
        return hits.stream().map(Hit::place).toList();
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void keepsPublishersOfAnyLength(Address address) throws ReportException {
        Random random = new Random(3);
        StringBuilder name = new StringBuilder("Kessel ");
        IntStream.range(0, 20_000).forEach(_ -> name.append((char) ('a' + random.nextInt(26))));
        Report report = new Report("Rain.", Masthead.blank().withPublisher(Maybe.known(name.toString())));
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            ledger.keep(sayso.Sayso.rulesOnly().read(report), EDITION);

            assertThat(ledger.report(report.id()).reading().report()).isEqualTo(report);
        }
    }

    private record Asked(
            String word,
            Maybe<Kind> kind,
            Maybe<Stance> stance,
            Maybe<String> paper,
            Maybe<LocalDate> from,
            Maybe<LocalDate> to) {
        static Asked of(Random random) {
            return new Asked(
                    random.nextBoolean() ? one(WORDS, random) : "",
                    random.nextInt(4) == 0 ? Maybe.known(one(KINDS, random)) : Maybe.unknown(),
                    random.nextInt(3) == 0 ? Maybe.known(one(STANCES, random)) : Maybe.unknown(),
                    random.nextInt(3) == 0
                            ? Maybe.known(one(List.of("kessel", "étoile", "100%", "s_w", "nobody", "%"), random))
                            : Maybe.unknown(),
                    random.nextInt(3) == 0 ? Maybe.known(DAY.plusDays(random.nextInt(60))) : Maybe.unknown(),
                    random.nextInt(3) == 0 ? Maybe.known(DAY.plusDays(random.nextInt(60))) : Maybe.unknown());
        }

        Question question() {
            return Question.everything()
                    .withWords(word)
                    .withKind(kind)
                    .withStance(stance)
                    .withPublisher(paper)
                    .withDays(from, to);
        }

        /// @param kinds of the only source of each report
        boolean holds(Hit hit, Map<String, Kind> kinds) {
            return kind.map(asked -> !hit.who().isEmpty()
                                    && asked == kinds.get(hit.report().id()))
                            .or(true)
                    && hit.content().getFirst().contains(word)
                    && stance.map(hit.stance()::equals).or(true)
                    && paper.map(name -> hit.report()
                                    .publisher()
                                    .isKnownAnd(each ->
                                            each.toLowerCase(Locale.ROOT).contains(name)))
                            .or(true)
                    && from.map(day -> hit.report().published().isKnownAnd(each -> !each.isBefore(day)))
                            .or(true)
                    && to.map(day -> hit.report().published().isKnownAnd(each -> !each.isAfter(day)))
                            .or(true);
        }
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void figuresAreFoundByTheirPlaceWhateverItsCapitals(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, 3);
            Reading reading = ledger.report(Wire.report(1).id()).reading();
            Target figure = Matching.target(reading, reading.figures().getFirst());
            ledger.correct(
                    reading.report().id(),
                    List.of(new Change.SetPlace(figure, Maybe.known("ŁÓDŹ-Wschód"))),
                    new Reason("Ada", "why"),
                    Maybe.unknown());

            for (String words : List.of("łódź", "ŁÓDŹ-w", "wschód", "WSCH")) {
                assertThat(counted(ledger, words)).as(words).hasSize(1);
            }
            for (String words : List.of("lodz", "łódźw", "xód", "%", "_")) {
                assertThat(counted(ledger, words)).as(words).isEmpty();
            }
        }
    }

    private static List<Rivals> counted(Ledger ledger, String place) {
        return ledger.counts(new CountQuery(Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), Maybe.known(place), 10));
    }
}
