package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.json.ReadingJson;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Appearance;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerException;
import sayso.ledger.kept.Stats;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;

@Timeout(120)
class LedgerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Sayso SAYSO = Sayso.rulesOnly();

    private static final String TEXT = """
            At least 40 people were killed in Port Kessel on Monday, the interior ministry said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. The army declined to comment.
            """;

    private static Report report(String text, String location) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation(location)
                        .withPublisher(Maybe.known("The Kessel Post"))
                        .withByline(List.of("Ada Bird", "Jo Stone"))
                        .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 24), PublishedFrom.METADATA)));
    }

    private static Ledger open(Address address) throws ReportException {
        return Ledger.open(address, CLOCK);
    }

    private static Kept add(Ledger ledger, Report report) {
        return switch (ledger.meet(report)) {
            case Maybe.Known<Kept>(Kept kept) -> kept;
            case Maybe.Unknown<Kept>() -> ledger.keep(SAYSO.read(report), SAYSO.edition());
        };
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void givesBackTheReadingAsItWas(Address address) throws ReportException {
        Reading reading = SAYSO.read(report(TEXT, "a.txt"));
        try (Ledger ledger = open(address)) {
            assertThat(ledger.keep(reading, SAYSO.edition())).isInstanceOf(Kept.Added.class);
        }
        try (Ledger ledger = open(address)) {
            KeptReport kept = ledger.report(reading.report().id().substring(0, 10));

            assertThat(json(kept.reading())).isEqualTo(json(reading));
            assertThat(kept.edition()).isEqualTo(SAYSO.edition());
            assertThat(kept.appearances())
                    .containsExactly(new Appearance(reading.report().masthead(), CLOCK.instant()));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void countsWhatItHolds(Address address) throws ReportException {
        Reading reading = SAYSO.read(report(TEXT, "a.txt"));
        try (Ledger ledger = open(address)) {
            ledger.keep(reading, SAYSO.edition());

            assertThat(ledger.stats())
                    .isEqualTo(new Stats(
                            1,
                            1,
                            reading.statements().size(),
                            reading.sources().size(),
                            reading.figures().size(),
                            0,
                            0));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void sameTextFromTwoPlacesIsOneReportThatAppearedTwice(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            add(ledger, report(TEXT, "a.txt"));

            assertThat(ledger.meet(report(TEXT, "b.txt"))).isEqualTo(Maybe.known(new Kept.Appeared(idOf(TEXT))));
            assertThat(ledger.meet(report(TEXT, "b.txt"))).isEqualTo(Maybe.known(new Kept.AlreadyThere(idOf(TEXT))));
            assertThat(ledger.report(idOf(TEXT)).appearances())
                    .extracting(Appearance::location)
                    .containsExactly("a.txt", "b.txt");
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void anotherDayForTheSameFileIsReadAnew(Address address) throws ReportException {
        Report later = new Report(
                TEXT,
                report(TEXT, "a.txt")
                        .masthead()
                        .withDateline(new Dateline.Dated(LocalDate.of(2026, 3, 3), PublishedFrom.ARGUMENT)));
        try (Ledger ledger = open(address)) {
            add(ledger, report(TEXT, "a.txt"));
            add(ledger, report(TEXT, "b.txt"));

            assertThat(ledger.meet(later).isKnown()).isFalse();
            assertThat(ledger.keep(SAYSO.read(later), SAYSO.edition())).isEqualTo(new Kept.Renewed(idOf(TEXT)));
            assertThat(json(ledger.report(idOf(TEXT)).reading())).isEqualTo(json(SAYSO.read(later)));
            assertThat(ledger.report(idOf(TEXT)).appearances()).hasSize(2);
            assertThat(ledger.stats().reports()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whoeverReadsTheSameTextSecondAddsAnAppearanceOnly(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            ledger.keep(SAYSO.read(report(TEXT, "a.txt")), SAYSO.edition());

            assertThat(ledger.keep(SAYSO.read(report(TEXT, "b.txt")), SAYSO.edition()))
                    .isEqualTo(new Kept.Appeared(idOf(TEXT)));
            assertThat(ledger.report(idOf(TEXT)).reading().report().masthead().location())
                    .isEqualTo(Maybe.known("a.txt"));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void meetsEveryReportInTheOrderAdded(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            List<String> added = new ArrayList<>();
            for (int at = 0; at < 210; at++) {
                added.add(add(ledger, report("Report " + at + " of the day, officials said.", "r" + at))
                        .id());
            }
            List<String> met = new ArrayList<>();
            ledger.forEach(report -> met.add(report.id()));

            assertThat(met).isEqualTo(added);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void saysWhichIdsABeginningMayMean(Address address) throws ReportException {
        try (Ledger ledger = open(address)) {
            add(ledger, report(TEXT, "a.txt"));
            int more = 0;
            while (idOf(TEXT + more).charAt(0) != idOf(TEXT).charAt(0)) {
                more++;
            }
            add(ledger, report(TEXT + more, "b.txt"));

            assertThatThrownBy(() -> ledger.report(idOf(TEXT).substring(0, 1)))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("ledger.many-reports");
            assertThatThrownBy(() -> ledger.report("")).hasMessageContaining("ledger.no-report");
            assertThatThrownBy(() -> ledger.report(" ")).hasMessageContaining("ledger.no-report");
            assertThatThrownBy(() -> ledger.report("no-id")).hasMessageContaining("ledger.no-report");
            assertThatThrownBy(() -> ledger.report("%")).hasMessageContaining("ledger.no-report");
        }
    }

    private static String json(Reading reading) {
        return ReadingJson.write(reading, new ReadingJson.Detail(true, true));
    }

    private static String idOf(String text) {
        return Report.of(text).id();
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aLedgerThatBreaksWhileItIsUsedSaysSoAndKeepsNothingHalf(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, 2);
            Sql.run(address, "ALTER TABLE figure RENAME TO figures");

            assertThatThrownBy(ledger::stats)
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            broken -> assertThat(broken.problem().code()).isEqualTo("ledger.unreadable"));
            assertThatThrownBy(() -> Wire.fill(ledger, 2, 3)).isInstanceOf(LedgerException.class);
            List<Outcome> outcomes = new ArrayList<>();
            Adding adding = new Adding(ledger, Sayso::rulesOnly, 1, outcomes::add);
            adding.add(Wire.report(2));
            assertThatThrownBy(adding::close).isInstanceOf(LedgerException.class);
            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Dropped.class);

            Sql.run(address, "ALTER TABLE figures RENAME TO figure");
            assertThat(ledger.stats().reports()).isEqualTo(2);
            assertThat(ledger.failures()).isEmpty();
        }
    }
}
