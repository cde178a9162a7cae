package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.architecture.Rooms;

/// A ledger's file that something happened to: every command ends in a problem that says so, none in a bug of ours.
@Timeout(300)
class DamagedLedgerTest {
    @TempDir
    static Path folder;

    private static byte[] sound = new byte[0];
    private static String report = "";

    private static final List<String> COMMANDS = List.of(
            "stats",
            "figures",
            "find killed",
            "find --publisher x",
            "sources",
            "stories",
            "copies",
            "show REPORT",
            "log",
            "export --as csv",
            "export --as jsonl",
            "reread --all --rules-only",
            "correct REPORT F1 --measure wounded --why checked --person Ada",
            "undo 1 --why checked --person Ada",
            "add --rules-only " + Rooms.root().resolve("docs/tutorial/reports"),
            "add --rules-only NEW",
            "doctor");

    /// What can happen to a file.
    enum Harm {
        OVERWRITTEN {
            @Override
            byte[] on(byte[] file) {
                byte[] harmed = file.clone();
                // not the first pages: it still looks like a ledger
                Arrays.fill(harmed, 3 * 4096, file.length, (byte) 0x5A);
                return harmed;
            }
        },
        TRUNCATED {
            @Override
            byte[] on(byte[] file) {
                return Arrays.copyOf(file, file.length / 2);
            }
        },
        CUT_IN_THE_FIRST_PAGE {
            @Override
            byte[] on(byte[] file) {
                return Arrays.copyOf(file, 1000);
            }
        },
        SOMETHING_ELSE {
            @Override
            byte[] on(byte[] file) {
                return "Dear diary, nobody was killed today.\n".repeat(500).getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] on(byte[] file);
    }

    @BeforeAll
    static void aLedgerOfTen() throws IOException {
        Path ledger = folder.resolve("sound.db");
        Session session = new Session();
        session.run("add", "--rules-only", "--ledger", ledger.toString(), tutorial());
        session.run("find", "killed", "--format", "csv", "--limit", "1", "--ledger", ledger.toString());
        report = session.outLines().getLast().substring(0, 10);
        sound = Files.readAllBytes(ledger);
        Files.writeString(folder.resolve("new.txt"), "At least 4 people were killed in Old Tarn, the army said.\n");
    }

    private static String tutorial() {
        return Rooms.root().resolve("docs/tutorial/reports").toString();
    }

    private static Session run(String command, Path ledger) {
        String call = command.replace("REPORT", report)
                .replace("NEW", folder.resolve("new.txt").toString());
        Session session = new Session();
        session.run((call + " --ledger " + ledger).split(" ", -1));
        return session;
    }

    static Stream<Arguments> harmed() {
        return Stream.of(Harm.values()).flatMap(harm -> COMMANDS.stream().map(command -> Arguments.of(harm, command)));
    }

    @ParameterizedTest
    @MethodSource("harmed")
    void everyCommandSaysThatTheLedgerCannotBeUsed(Harm harm, String command) throws IOException {
        Path ledger = Files.createTempFile(folder, "harmed", ".db");
        Files.write(ledger, harm.on(sound));
        Session session = run(command, ledger);

        assertThat(session.err() + session.out()).doesNotContain("sayso.bug", "Exception in");
        if (session.err().isEmpty()) {
            assertThat(session.outLines()).as(session.out()).anyMatch(line -> line.startsWith("wrong database "));
        } else {
            assertThat(session.err()).contains("error[ledger.unreadable]: ", "backup", ledger.toString());
        }
    }

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFolderIsNoLedger(String command) throws IOException {
        Path ledger = Files.createTempDirectory(folder, "harmed");

        assertThat(run(command, ledger).err()).contains("error[ledger.unreadable]: ", ledger.toString());
    }

    @Test
    void anEmptyFileBecomesALedgerWhenSomethingIsAdded() throws IOException {
        Path ledger = Files.createTempFile(folder, "empty", ".db");

        assertThat(run("stats", ledger).err()).contains("error[ledger.missing]: ");
        assertThat(run("add --rules-only NEW", ledger).out()).contains("1 added");
        assertThat(run("stats", ledger).outLines()).contains("reports 1");
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, each -> each + 1).limit(Integer.getInteger("sayso.damages", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageThatIsNonsenseIsNoBugOfOurs(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] harmed = sound.clone();
        byte[] nonsense = new byte[1 << random.nextInt(3, 13)];
        random.nextBytes(nonsense);
        int at = random.nextInt(100, harmed.length - nonsense.length);
        System.arraycopy(nonsense, 0, harmed, at, nonsense.length);
        for (String command : COMMANDS) {
            Path ledger = Files.createTempFile(folder, "harmed", ".db");
            Files.write(ledger, harmed);
            Session session = run(command, ledger);
            assertThat(session.err())
                    .as(command + " with " + nonsense.length + " bytes at " + at)
                    .doesNotContain("sayso.bug");
            Files.delete(ledger);
        }
    }
}
