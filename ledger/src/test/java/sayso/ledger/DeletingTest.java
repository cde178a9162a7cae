package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Question;
import sayso.ledger.kept.Stats;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

@Timeout(180)
class DeletingTest {
    private static final int ALL = 30;
    private static final int ONE = 7;

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void whatIsDeletedIsNotFoundAndCanBeAddedAgain(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            Stats before = ledger.stats();
            Question rare = Question.everything().withWords(Wire.rare(ONE));
            assertThat(ledger.find(rare, Long.MAX_VALUE, 10)).isNotEmpty();

            assertThat(ledger.delete(Wire.report(ONE).id())).isTrue();

            assertThat(ledger.find(rare, Long.MAX_VALUE, 10)).isEmpty();
            assertThat(ledger.stats().reports()).isEqualTo(ALL - 1);
            assertThat(ledger.stats().appearances()).isEqualTo(ALL - 1);
            assertThat(ledger.find(Question.everything().withWords(Wire.rare(ONE + 1)), Long.MAX_VALUE, 10))
                    .isNotEmpty();
            assertThat(Faults.of(ledger)).isEmpty();

            Wire.add(ledger, Wire.report(ONE));
            assertThat(ledger.stats()).isEqualTo(before);
            assertThat(ledger.find(rare, Long.MAX_VALUE, 10)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void correctionsThatNameItGoWithItAndWhatUndidThem(Address address) throws ReportException {
        String gone = Wire.report(ONE).id();
        String other = Wire.report(1).id();
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            Reason why = new Reason("Ada", "why");
            ledger.correct(gone, List.of(new Change.LeaveGroup(gone)), why, Maybe.unknown());
            Correction merged = ledger.merge(
                    source(ledger, gone), source(ledger, Wire.report(2).id()), why);
            Correction undone = ledger.undo(merged.number(), why);
            ledger.undo(undone.number(), why);
            assertThat(ledger.stats().corrections()).isEqualTo(4);

            ledger.delete(other);
            assertThat(ledger.stats().corrections()).isEqualTo(4);
            ledger.delete(gone);
            assertThat(ledger.stats().corrections()).isZero();
        }
    }

    private static SourceOf source(Ledger ledger, String report) throws ReportException {
        return new SourceOf(
                report, SourceName.of(ledger.report(report).reading().sources().getFirst()));
    }

    @Test
    void theFilesHoldNoWordOfWhatIsDeleted() throws ReportException, IOException {
        Address.InFile address = (Address.InFile) Databases.sqlite();
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, ALL);
            assertThat(holding(address, Wire.rare(ONE))).isNotEmpty();

            assertThat(ledger.delete(List.of(Wire.report(ONE).id()))).isTrue();

            assertThat(holding(address, Wire.rare(ONE))).isEmpty();
            assertThat(holding(address, Wire.report(ONE).id())).isEmpty();
            assertThat(holding(address, Wire.rare(ONE + 1))).isNotEmpty();
        }
        assertThat(holding(address, Wire.rare(ONE))).isEmpty();
        assertThat(holding(address, Wire.rare(ONE + 1))).isNotEmpty();
    }

    /// The files of the ledger that hold `word`, in any capitals: the index keeps its words small. What follows a
    /// beginning that two words share stands alone there, so that the rear half of the word is looked for.
    private static List<Path> holding(Address.InFile address, String word) throws IOException {
        String part = word.substring(word.length() / 2);
        try (Stream<Path> files = Files.list(address.file().toAbsolutePath().getParent())) {
            return files.filter(file -> text(file).contains(part)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void aStoryGoesOnWithoutOneThatWasAlikeWithTheDeletedAlone(Address address) throws ReportException {
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            Wire.fill(ledger, 0, 5);
            long lone = ledger.key(Wire.report(0).id()).or(0L);
            long gone = ledger.key(Wire.report(4).id()).or(0L);
            Sql.run(
                    address,
                    "DELETE FROM story",
                    "DELETE FROM story_member",
                    "DELETE FROM kin",
                    "DELETE FROM copy_link",
                    "INSERT INTO story (founder) VALUES (" + lone + ")",
                    "INSERT INTO story_member (report, story) SELECT report.key, story.key FROM report, story"
                            + " WHERE report.key <> " + gone,
                    "INSERT INTO kin (one, other, likeness) VALUES (%d, %d, 1), (%d, %d, 1)"
                            .formatted(lone, gone, gone, lone));

            ledger.delete(Wire.report(4).id());

            assertThat(ledger.stories(10)).hasSize(1);
            assertThat(ledger.stories(10).getFirst().members())
                    .extracting(member -> member.report().id())
                    .containsExactlyInAnyOrderElementsOf(Wire.ids(1, 4));
        }
    }
}
