package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.reading.Dateline;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Stance;
import sayso.reading.Status;

@Timeout(120)
class FindingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Question ALL = Question.everything();

    private static Report report(String text, String publisher, LocalDate day) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation(publisher + day)
                        .withPublisher(Maybe.known(publisher))
                        .withDateline(new Dateline.Dated(day, PublishedFrom.METADATA)));
    }

    private static void in(Address address, Consumer<Ledger> test) throws ReportException {
        Sayso sayso = Sayso.rulesOnly();
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            for (Report report : List.of(
                    report(
                            "The harbour bridges were rebuilt, Mayor Lena Ortiz said.\n\n"
                                    + "“We denied nobody a ticket,” Captain Tom Hale told reporters. The claim could not "
                                    + "be independently verified.",
                            "The Kessel Post",
                            LocalDate.of(2026, 2, 1)),
                    report(
                            "The interior ministry denied that the bridge over the Orla had been shelled.",
                            "100% News_Wire",
                            LocalDate.of(2026, 2, 20)))) {
                ledger.keep(sayso.read(report), sayso.edition());
            }
            test.accept(ledger);
        }
    }

    private static List<String> words(Ledger ledger, Question question) {
        return ledger.find(question, Long.MAX_VALUE, 10).stream()
                .map(hit -> String.join(" … ", hit.content()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void findsWordsInAnyFormLastAddedFirst(Address address) throws ReportException {
        in(address, ledger -> {
            assertThat(words(ledger, ALL.withWords("bridge")))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("had been shelled");
            assertThat(words(ledger, ALL.withWords("bridges rebuilt"))).hasSize(1);
            assertThat(words(ledger, ALL.withWords("bridge -harbour"))).hasSize(1);
            assertThat(words(ledger, ALL.withWords("\"harbour bridges\""))).hasSize(1);
            assertThat(words(ledger, ALL.withWords("\"bridges harbour\""))).isEmpty();
            assertThat(words(ledger, ALL.withWords("submarine"))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void findsBySourceKindStancePublisherDayAndStatus(Address address) throws ReportException {
        in(address, ledger -> {
            assertThat(words(ledger, ALL.withSource("ortiz"))).hasSize(1);
            assertThat(words(ledger, ALL.withWords("ortiz"))).hasSize(1);
            assertThat(words(ledger, ALL.withSource("bridge"))).isEmpty();
            assertThat(words(ledger, ALL.withSource("ministry").withWords("bridge")))
                    .hasSize(1);
            assertThat(words(ledger, ALL.withKind(Maybe.known(Kind.PERSON)))).hasSize(2);
            assertThat(words(ledger, ALL.withKind(Maybe.known(Kind.MILITARY)))).isEmpty();
            assertThat(words(ledger, ALL.withStance(Maybe.known(Stance.DENIES))))
                    .hasSize(1);
            assertThat(words(ledger, ALL.withPublisher(Maybe.known("kessel")))).hasSize(2);
            assertThat(words(ledger, ALL.withPublisher(Maybe.known("100%")))).hasSize(1);
            assertThat(words(ledger, ALL.withPublisher(Maybe.known("1%s")))).isEmpty();
            assertThat(words(ledger, ALL.withPublisher(Maybe.known("News.Wire"))))
                    .isEmpty();
            assertThat(words(ledger, ALL.withDays(Maybe.known(LocalDate.of(2026, 2, 20)), Maybe.unknown())))
                    .hasSize(1);
            assertThat(words(ledger, ALL.withDays(Maybe.unknown(), Maybe.known(LocalDate.of(2026, 2, 19)))))
                    .hasSize(2);
            assertThat(words(ledger, ALL.withStatus(Maybe.known(Status.NOT_VERIFIED))))
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void nothingTypedBreaksTheSearch(Address address) throws ReportException {
        in(address, ledger -> {
            for (String typed : List.of(
                    "\"",
                    "bridge AND",
                    "NOT",
                    "NEAR(bridge",
                    "names:ortiz",
                    "a*b",
                    "- -",
                    "'; DROP TABLE report",
                    "\0",
                    "^x",
                    "\uD83D",
                    "bridge\" OR \"x",
                    ":",
                    "( )",
                    "{a b}",
                    "+",
                    "!",
                    "|",
                    "&",
                    "<->",
                    "é",
                    "(".repeat(200))) {
                assertThat(ledger.find(ALL.withWords(typed), Long.MAX_VALUE, 5)).hasSizeLessThan(4);
                assertThat(ledger.find(ALL.withSource(typed), Long.MAX_VALUE, 5))
                        .hasSizeLessThan(4);
            }
            assertThat(words(ledger, ALL.withWords("?!"))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void capitalsOfAnyAlphabetMakeNoDifference(Address address) throws ReportException {
        in(address, ledger -> {
            Sayso sayso = Sayso.rulesOnly();
            Report echo = report("Élodie Ångström said that it rained.", "L’Écho du Tarn", LocalDate.of(2026, 2, 3));
            Report ecco = report("Ivo Brandt said that it snowed.", "L’Ycho du Tarn", LocalDate.of(2026, 2, 4));
            ledger.keep(sayso.read(echo), sayso.edition());
            ledger.keep(sayso.read(ecco), sayso.edition());

            for (String typed : List.of("écho", "ÉCHO", "Écho du", "L’ÉCHO DU TARN")) {
                assertThat(words(ledger, ALL.withPublisher(Maybe.known(typed))))
                        .as(typed)
                        .containsExactly("it rained");
            }
            assertThat(words(ledger, ALL.withPublisher(Maybe.known("écha")))).isEmpty();
            assertThat(words(ledger, ALL.withPublisher(Maybe.known("\0cho")))).isEmpty();
            for (String typed : List.of("ÉLODIE", "élodie", "ångSTRÖM")) {
                assertThat(words(ledger, ALL.withSource(typed))).as(typed).containsExactly("it rained");
                assertThat(ledger.entries(Maybe.known(typed), 5)).as(typed).hasSize(1);
            }
            assertThat(ledger.entries(Maybe.known("ålodie"), 5)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void givesAllAnswersPageByPage(Address address) throws ReportException {
        in(address, ledger -> {
            List<Long> places = new ArrayList<>();
            List<Hit> page = ledger.find(ALL, Long.MAX_VALUE, 2);
            while (!page.isEmpty()) {
                page.forEach(hit -> places.add(hit.place()));
                page = ledger.find(ALL, page.getLast().place(), 2);
            }
            assertThat(places).hasSize((int) ledger.stats().statements()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void forgetsTheWordsOfAReadingThatWasReplaced(Address address) throws ReportException {
        in(address, ledger -> {
            Sayso sayso = Sayso.rulesOnly();
            Report first = report("Rain fell on Orla, the mayor said.", "Day", LocalDate.of(2026, 2, 3));
            ledger.keep(sayso.read(first), sayso.edition());
            Report again = new Report(
                    first.text(),
                    first.masthead()
                            .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 4), PublishedFrom.ARGUMENT)));
            ledger.keep(sayso.read(again), sayso.edition());

            assertThat(words(ledger, ALL.withWords("rain"))).hasSize(1);
        });
    }
}
