package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Edition;
import sayso.Sayso;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.correction.State;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Source;

/// What persons decide about links between reports takes effect, and undoing takes it back.
@Timeout(180)
class DecisionsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Reason WHY = new Reason("ada", "the desk knows better");

    private static final String FIRST = """
            The bridge over the Orla was closed on Monday after two spans cracked in the frost.

            Engineers will need a month, the Orla Roads Office said. Lorries are sent through Kessel until then.

            Nobody was hurt, the office said, and the ferry runs every hour from dawn to midnight.""";

    private static String keep(Ledger ledger, String text, String publisher) {
        Sayso sayso = Sayso.rulesOnly();
        Report report = new Report(
                text,
                Masthead.blank()
                        .withLocation(publisher)
                        .withPublisher(Maybe.known(publisher))
                        .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 24), PublishedFrom.METADATA)));
        ledger.keep(sayso.read(report), sayso.edition());
        return report.id();
    }

    private static SourceOf source(Ledger ledger, String report, String name) throws ReportException {
        for (Source source : ledger.report(report).reading().sources()) {
            if (source.name().contains(name)) {
                return new SourceOf(report, SourceName.of(source));
            }
        }
        throw new AssertionError(name + " is no source of " + report);
    }

    private static String entry(Ledger ledger, SourceOf source) throws ReportException {
        KeptReport kept = ledger.report(source.report());
        return kept.reading().sources().stream()
                .filter(each -> each.name().equals(source.source().name()))
                .map(each -> ledger.links(kept).entries().getOrDefault(each.id(), ""))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void twoNamesMergedByAPersonAreOneEntryUntilUndone(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String one = keep(ledger, FIRST, "Kessel Post");
            String two = keep(ledger, "The Road Authority of Orla said the ferry would run all night.", "Orla News");
            SourceOf office = source(ledger, one, "Orla Roads Office");
            SourceOf authority = source(ledger, two, "Authority");
            assertThat(entry(ledger, office)).isNotEqualTo(entry(ledger, authority));

            Correction merged = ledger.merge(authority, office, WHY);
            assertThat(entry(ledger, authority)).isEqualTo(entry(ledger, office));
            assertThat(ledger.entry(entry(ledger, office)).reports()).isEqualTo(2);

            ledger.undo(merged.number(), WHY);
            assertThat(entry(ledger, office)).isNotEqualTo(entry(ledger, authority));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aSourceSetApartHasAnEntryOfItsOwnUntilUndone(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String one = keep(ledger, FIRST, "Kessel Post");
            String two = keep(ledger, "The Orla Roads Office said the ferry would run all night.", "Orla News");
            SourceOf first = source(ledger, one, "Orla Roads Office");
            SourceOf second = source(ledger, two, "Orla Roads Office");
            assertThat(entry(ledger, first)).isEqualTo(entry(ledger, second));

            Correction split = ledger.correct(two, List.of(new Change.SplitEntry(second)), WHY, Maybe.unknown())
                    .getFirst();
            assertThat(entry(ledger, first)).isNotEqualTo(entry(ledger, second));

            ledger.undo(split.number(), WHY);
            assertThat(entry(ledger, first)).isEqualTo(entry(ledger, second));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aReportThatAPersonTakesOutOfItsGroupIsNoCopyUntilUndone(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String one = keep(ledger, FIRST, "Kessel Post");
            String two = keep(ledger, FIRST + "\n\nThe mayor asked drivers to be patient.", "Orla News");
            assertThat(ledger.links(ledger.report(one)).copyGroup().isKnown()).isTrue();

            Correction left = ledger.correct(two, List.of(new Change.LeaveGroup(two)), WHY, Maybe.unknown())
                    .getFirst();
            assertThat(ledger.links(ledger.report(one)).copyGroup().isKnown()).isFalse();
            assertThat(ledger.links(ledger.report(two)).copyGroup().isKnown()).isFalse();

            ledger.undo(left.number(), WHY);
            assertThat(ledger.links(ledger.report(two)).copyGroup().isKnown()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whoeverWasMergedBeforeGoesAlong(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            SourceOf first =
                    source(ledger, keep(ledger, "The Ferry Board said the boat was full.", "A"), "Ferry Board");
            SourceOf second = source(ledger, keep(ledger, "The Boat Council said it was empty.", "B"), "Boat Council");
            SourceOf third = source(ledger, keep(ledger, "The Orla Port Authority said it sank.", "C"), "Authority");
            ledger.merge(first, second, WHY);

            ledger.merge(ledger.sourceUnder(entry(ledger, second)), third, WHY);

            assertThat(entry(ledger, first)).isEqualTo(entry(ledger, third));
            assertThat(entry(ledger, second)).isEqualTo(entry(ledger, third));
        }
    }

    /// The source of this name, called otherwise.
    private static Reading renamed(Reading reading, String name, String otherwise) {
        return withSources(
                reading,
                reading.sources().stream()
                        .map(each -> new Source(
                                each.id(),
                                each.name().contains(name) ? otherwise : each.name(),
                                each.kind(),
                                each.description(),
                                each.mentions()))
                        .toList());
    }

    private static Reading withSources(Reading reading, List<Source> sources) {
        return new Reading(
                reading.report(),
                sources,
                sources.isEmpty() ? List.of() : reading.statements(),
                sources.isEmpty() ? List.of() : reading.figures(),
                reading.dates(),
                sources.isEmpty() ? List.of() : reading.verifications(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aMergerSurvivesReadingAnewAndSaysWhereItDoesNot(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String one = keep(ledger, FIRST, "Kessel Post");
            String two = keep(ledger, "The Road Authority of Orla said the ferry would run all night.", "Orla News");
            SourceOf office = source(ledger, one, "Orla Roads Office");
            SourceOf authority = source(ledger, two, "Authority");
            ledger.merge(authority, office, WHY);
            Reading machine = ledger.report(one).machine();
            Edition edition = ledger.report(one).edition();

            ledger.renew(renamed(machine, "Orla Roads Office", "Orla Highways Bureau"), edition);
            assertThat(entry(ledger, source(ledger, one, "Orla Highways Bureau")))
                    .isEqualTo(entry(ledger, authority));
            assertThat(ledger.log(Maybe.unknown())).extracting(Logged::state).containsExactly(State.STANDS);

            ledger.renew(withSources(machine, List.of()), edition);
            assertThat(ledger.log(Maybe.unknown())).extracting(Logged::state).containsExactly(State.UNMATCHED);
            assertThat(ledger.lately(Long.MAX_VALUE, 1))
                    .extracting(Logged::state)
                    .containsExactly(State.UNMATCHED);

            ledger.renew(machine, edition);
            assertThat(entry(ledger, office)).isEqualTo(entry(ledger, authority));
            assertThat(ledger.log(Maybe.unknown())).extracting(Logged::state).containsExactly(State.STANDS);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aSourceSetApartStaysSoUnderAnotherName(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String one = keep(ledger, FIRST, "Kessel Post");
            String two = keep(ledger, "The Orla Highways Bureau said the ferry would run all night.", "Orla News");
            SourceOf office = source(ledger, one, "Orla Roads Office");
            SourceOf bureau = source(ledger, two, "Orla Highways Bureau");
            ledger.correct(one, List.of(new Change.SplitEntry(office)), WHY, Maybe.unknown());

            Reading machine = ledger.report(one).machine();
            ledger.renew(
                    renamed(machine, "Orla Roads Office", "Orla Highways Bureau"),
                    ledger.report(one).edition());

            assertThat(entry(ledger, source(ledger, one, "Orla Highways Bureau")))
                    .isNotEqualTo(entry(ledger, bureau));
            assertThat(ledger.log(Maybe.unknown())).extracting(Logged::state).containsExactly(State.STANDS);
        }
    }

    /// @return the group's id
    private static String group(Ledger ledger) throws ReportException {
        String one = keep(ledger, FIRST, "Kessel Post");
        keep(ledger, FIRST + "\n\nThe mayor asked drivers to be patient.", "Orla News");
        keep(ledger, FIRST + "\n\nBuses run as usual.", "Orla Times");
        return ledger.links(ledger.report(one)).copyGroup().or("");
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aGroupIsPartedAsAWhole(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String group = group(ledger);
            List<Correction> left = ledger.part(group, WHY);

            assertThat(left).hasSize(2);
            assertThat(ledger.copyGroups(10)).isEmpty();
            assertThatThrownBy(() -> ledger.part(group, WHY)).hasMessageContaining("ledger.no-link");
            assertThatThrownBy(() -> ledger.part("T1", WHY)).hasMessageContaining("ledger.no-link");

            ledger.undo(left.getFirst().number(), WHY);
            assertThat(ledger.copyGroups(10).getFirst().members()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aGroupIsPartedWhollyOrNotAtAll(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, CLOCK)) {
            String group = group(ledger);
            switch (address) {
                case Address.InFile _ -> Sql.run(address, """
                        CREATE TRIGGER broken BEFORE INSERT ON correction WHEN (SELECT count(*) FROM correction) = 1
                        BEGIN SELECT RAISE(ABORT, 'broken'); END
                        """);
                case Address.OnServer _ ->
                    Sql.run(
                            address,
                            """
                        CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                            IF (SELECT count(*) FROM correction) = 1 THEN RAISE 'broken'; END IF; RETURN NEW; END $$
                        """,
                            "CREATE TRIGGER broken BEFORE INSERT ON correction FOR EACH ROW EXECUTE FUNCTION broken()");
            }

            assertThatThrownBy(() -> ledger.part(group, WHY)).hasStackTraceContaining("broken");

            assertThat(ledger.log(Maybe.unknown())).isEmpty();
            assertThat(ledger.copyGroup(group).members()).hasSize(3);
        }
    }
}
