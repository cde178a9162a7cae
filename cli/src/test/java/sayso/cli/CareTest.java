package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Report;

@Timeout(120)
class CareTest {
    private static final String TEXT = "At least 40 people were killed in Port Kessel, the ministry said.\n";
    private static final String ID = Report.of(TEXT).id();

    @TempDir
    Path folder;

    private String ledger = "";
    private Session session = new Session();

    @BeforeEach
    void aLedgerOfTwo() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b.txt"), "“We will rebuild,” Mayor Lena Ortiz told reporters.\n");
        ledger = folder.resolve("wire.db").toString();
        new Session().run("add", "--rules-only", "--ledger", ledger, folder.toString());
    }

    private int run(Session in, String... arguments) {
        session = in;
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = ledger;
        return session.run(all);
    }

    private long reports() {
        run(new Session(), "stats");
        return session.outLines().stream()
                .filter(line -> line.startsWith("reports "))
                .mapToLong(line -> Long.parseLong(line.substring("reports ".length())))
                .sum();
    }

    @Test
    void deletesNothingUnaskedAndUnsure() {
        assertThat(run(new Session(), "delete", ID)).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).startsWith("error[usage.not-confirmed]: ").contains("--yes");
        assertThat(run(new Session().onTerminal().fed("\n"), "delete", ID)).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("nothing deleted");
        assertThat(run(new Session().onTerminal().fed("yes but no\n"), "delete", ID))
                .isEqualTo(Exit.DONE);
        assertThat(run(new Session().onTerminal(), "delete", ID)).isEqualTo(Exit.DONE);
        assertThat(reports()).isEqualTo(2);
    }

    @Test
    void deletesWhatAPersonConfirms() {
        assertThat(run(new Session().onTerminal().fed("y\n"), "delete", ID.substring(0, 8), ID))
                .isEqualTo(Exit.DONE);
        assertThat(session.err()).contains(ID, "Delete 1 report for good? [y/N]");
        assertThat(session.outLines()).containsExactly("1 report deleted");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void deletesAllOrNothing() {
        assertThat(run(new Session(), "delete", ID, "nosuch", "--yes")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-report");
        assertThat(reports()).isEqualTo(2);
        assertThat(run(new Session(), "delete", ID, "--yes")).isEqualTo(Exit.DONE);
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void aBackupIsALedgerAndNothingIsWrittenOver() {
        String copy = folder.resolve("copy.db").toString();
        assertThat(run(new Session(), "backup", copy)).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly("backed up to " + copy);
        assertThat(run(new Session(), "backup", copy)).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[ledger.exists]: ");
        ledger = copy;
        assertThat(reports()).isEqualTo(2);
        assertThat(run(new Session(), "doctor")).isEqualTo(Exit.DONE);
    }

    @Test
    void theDoctorSaysWhatIsWrongAndRepairsIt() throws ReflectiveOperationException {
        assertThat(run(new Session(), "doctor")).isEqualTo(Exit.DONE);
        assertThat(session.outLines())
                .endsWith("reports 2", "faults 0")
                .first()
                .asString()
                .startsWith("read 2 by Sayso ");

        damage("DELETE FROM figure");
        assertThat(run(new Session(), "doctor")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.outLines().getFirst())
                .isEqualTo("wrong drawn " + ID.substring(0, 10)
                        + ": what it says is not what is drawn of it: figure; sayso doctor --repair draws it anew");
        assertThat(session.outLines()).endsWith("faults 1");

        assertThat(run(new Session(), "doctor", "--repair")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).contains("repaired 1").endsWith("faults 0");
    }

    @Test
    void theDoctorTellsOfOldReadingsAndOfWhatFailedAsNoFault() throws ReflectiveOperationException {
        damage("UPDATE reading SET rules = '000000000000'");
        run(new Session(), "add", folder.resolve("none.txt").toString());

        assertThat(run(new Session(), "doctor")).isEqualTo(Exit.DONE);
        assertThat(session.outLines())
                .contains(
                        "outdated 2: sayso reread reads them anew",
                        "kept-aside 1: sayso add --retry tries them again",
                        "faults 0");
    }

    private void damage(String sql) throws ReflectiveOperationException {
        // the command line knows no SQL, and so cannot name its classes
        Class<?> manager = Class.forName("java.sql.DriverManager");
        Object connection = manager.getMethod("getConnection", String.class).invoke(null, "jdbc:sqlite:" + ledger);
        Object statement = Class.forName("java.sql.Connection")
                .getMethod("createStatement")
                .invoke(connection);
        Class.forName("java.sql.Statement").getMethod("execute", String.class).invoke(statement, sql);
        Class.forName("java.sql.Connection").getMethod("close").invoke(connection);
    }
}
