package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Checkup;
import sayso.ledger.kept.Fault;
import sayso.ledger.kept.Fault.Kind;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.ReportException;

@Timeout(300)
class DoctorTest {
    private static final int ALL = 8;
    private static final String SOME = "(SELECT min(key) + 3 FROM report)";

    record Damage(Kind found, String sql) {
        @Override
        public String toString() {
            return found + " " + sql;
        }
    }

    /// Damage to one report each, that drawing anew puts right.
    private static final List<Damage> DRAWN = List.of(
            new Damage(Kind.DRAWN, "UPDATE report SET publisher = 'Somebody' WHERE key = " + SOME),
            new Damage(Kind.DRAWN, "UPDATE statement SET stance = 'denies' WHERE id = 'A1' AND report = " + SOME),
            new Damage(Kind.DRAWN, "UPDATE statement SET content = '0-3' WHERE id = 'A1' AND report = " + SOME),
            new Damage(Kind.DRAWN, "DELETE FROM figure WHERE id = 'F1' AND report = " + SOME),
            new Damage(Kind.DRAWN, "UPDATE figure SET low = low + 1 WHERE id = 'F1' AND report = " + SOME),
            new Damage(Kind.DRAWN, "UPDATE source SET name = 'Ann Other' WHERE id = 'S1' AND report = " + SOME),
            new Damage(Kind.DRAWN, "DELETE FROM basis WHERE item = 'A1' AND report = " + SOME),
            new Damage(Kind.DRAWN, "DELETE FROM verification WHERE report = " + SOME),
            new Damage(Kind.DRAWN, "DELETE FROM fingerprint WHERE report = " + SOME),
            new Damage(Kind.DRAWN, "UPDATE wording SET words = 3 WHERE report = " + SOME),
            new Damage(Kind.DRAWN, "DELETE FROM term WHERE report = " + SOME));

    private static final List<Damage> KEPT = List.of(
            new Damage(Kind.TEXT, "UPDATE report SET text = 'X' || text WHERE key = " + SOME),
            new Damage(Kind.READING, "UPDATE reading SET json = '{' WHERE report = " + SOME),
            new Damage(Kind.READING, "UPDATE reading SET json = '{}' WHERE report = " + SOME),
            new Damage(
                    Kind.READING,
                    "UPDATE reading SET json = replace(json, ':{\"start\":', ':{\"start\":9') WHERE report = " + SOME),
            new Damage(Kind.READING, "DELETE FROM reading WHERE report = " + SOME),
            new Damage(Kind.APPEARANCE, "DELETE FROM appearance WHERE report = " + SOME),
            new Damage(Kind.APPEARANCE, "UPDATE appearance SET published = 'someday' WHERE report = " + SOME),
            new Damage(
                    Kind.CORRECTION,
                    "INSERT INTO correction (made, person, reason, report, kind, body) "
                            + "VALUES (0, 'Ada', 'why', 'nobody', 'reject', '{}')"));

    private static Stream<Arguments> everywhere(List<Damage> all) {
        return all.stream().flatMap(damage -> Databases.both().map(address -> Arguments.of(damage, address)));
    }

    static Stream<Arguments> drawn() {
        return everywhere(DRAWN);
    }

    static Stream<Arguments> kept() {
        return everywhere(KEPT);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void findsAndRepairsWhatIsNotAsItIsDrawn(Damage damage, Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            assertThat(Faults.of(ledger)).isEmpty();
            Sql.run(address, damage.sql());

            List<Fault> faults = Faults.of(ledger);
            assertThat(faults).extracting(Fault::kind).containsExactly(damage.found());
            assertThat(faults)
                    .extracting(Fault::where)
                    .containsExactly(Wire.report(3).id());

            assertThat(faults).allMatch(ledger::repair);
            assertThat(Faults.of(ledger)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void findsDamageToWhatIsKeptAndLeavesItAlone(Damage damage, Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            Sql.run(address, damage.sql());

            List<Fault> faults = Faults.of(ledger);
            assertThat(faults).extracting(Fault::kind).containsExactly(damage.found());
            assertThat(faults).noneMatch(ledger::repair);
            assertThat(Faults.of(ledger)).isEqualTo(faults);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void findsRowsOfNothingAndTakesThemAway(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            Sql.run(
                    address,
                    "INSERT INTO verification (report, begins, ends, status, concerns) VALUES (9999, 0, 1, 'x', '[]')");

            List<Fault> faults = Faults.of(ledger);
            assertThat(faults).extracting(Fault::kind).containsExactly(Kind.ORPHAN);
            assertThat(faults).extracting(Fault::where).containsExactly("verification");
            assertThat(faults).allMatch(ledger::repair);
            assertThat(Faults.of(ledger)).isEmpty();
        }
    }

    @Test
    void findsStatementsThatTheIndexHasLost() throws ReportException {
        Address address = Databases.sqlite();
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            String first = "(SELECT min(key) FROM statement WHERE report = " + SOME + ")";
            Sql.run(address, "DELETE FROM words WHERE rowid = " + first);
            lostWords(ledger);
            Sql.run(
                    address,
                    "DELETE FROM words WHERE rowid = " + first,
                    "INSERT INTO words (rowid, content, names) VALUES (" + first + ", 'other words', 'said nobody')");
            lostWords(ledger);
        }
    }

    @Test
    void findsRowsThatTheTableOfWordsHasLost() throws ReportException {
        Address address = Databases.postgresql();
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            String first = "(SELECT min(key) FROM statement WHERE report = " + SOME + ")";
            Sql.run(address, "DELETE FROM words WHERE statement = " + first);
            lostWords(ledger);
            Sql.run(address, "UPDATE words SET names = to_tsvector('english', 'nobody') WHERE statement = " + first);
            lostWords(ledger);
        }
    }

    private static void lostWords(Ledger ledger) throws ReportException {
        List<Fault> faults = Faults.of(ledger);
        assertThat(faults).extracting(Fault::kind).containsExactly(Kind.WORDS);
        assertThat(faults)
                .extracting(Fault::where)
                .containsExactly(Wire.report(3).id());
        assertThat(faults).allMatch(ledger::repair);
        assertThat(Faults.of(ledger)).isEmpty();
    }

    @Test
    void makesAnIndexAnewThatHasWordsOfNothingOrIsBroken() throws ReportException {
        for (String damage : List.of(
                "INSERT INTO words (rowid, content, names) VALUES (99999, 'no such statement', '')",
                "UPDATE words_data SET block = zeroblob(40) WHERE id > 10")) {
            Address address = Databases.sqlite();
            try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
                Wire.fill(ledger, 0, ALL);
                Sql.run(address, damage);
            }
            try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
                List<Fault> faults = Faults.of(ledger);
                assertThat(faults).as(damage).extracting(Fault::kind).contains(Kind.INDEX);
                assertThat(faults).extracting(Fault::kind).isSubsetOf(Kind.INDEX, Kind.WORDS);
                faults.forEach(ledger::repair);
                assertThat(Faults.of(ledger)).isEmpty();
            }
        }
    }

    @Test
    void saysThatAFileIsDamagedInsteadOfFailing() throws ReportException, IOException {
        Address.InFile address = (Address.InFile) Databases.sqlite();
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, 40);
        }
        byte[] bytes = Files.readAllBytes(address.file());
        Random random = new Random(5);
        for (int page = 40; page < bytes.length / 4096; page += 9) {
            byte[] noise = new byte[100];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, page * 4096, noise.length);
        }
        Files.write(address.file(), bytes);
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            assertThat(Faults.of(ledger)).extracting(Fault::kind).contains(Kind.DATABASE);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void countsWhatEachEditionReadAndWhatFailed(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            ledger.fail("late.txt", LedgerCode.BUG.problem("late.txt", "it broke", "no hint"));
            AtomicLong looked = new AtomicLong();
            List<Fault> faults = new ArrayList<>();

            assertThat(ledger.check(faults::add, looked::set))
                    .isEqualTo(new Checkup(
                            ALL, List.of(new Checkup.Share(Sayso.rulesOnly().edition(), ALL)), 1));
            assertThat(faults).isEmpty();
            assertThat(looked).hasValue(ALL);
        }
    }
}
