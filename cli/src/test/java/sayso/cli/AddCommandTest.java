package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AddCommandTest {
    @TempDir
    Path folder;

    private Session session = new Session();
    private String ledger = "";

    @BeforeEach
    void twoReports() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "At least 40 people were killed in Port Kessel, the ministry said.\n");
        Files.writeString(folder.resolve("b.txt"), "“We will rebuild,” Mayor Lena Ortiz told reporters.\n");
        ledger = folder.resolve("wire.db").toString();
    }

    private int add(String... more) {
        session = new Session();
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"add", "--rules-only", "--ledger", ledger}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return session.run(arguments);
    }

    @Test
    void saysWhatBecameOfTheReports() {
        assertThat(add(folder.toString())).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly("2 added");

        assertThat(add(folder.toString())).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly("2 there already");

        Session stats = new Session();
        assertThat(stats.run("stats", "--ledger", ledger)).isEqualTo(Exit.DONE);
        assertThat(stats.outLines()).contains("reports 2", "appearances 2", "failures 0");
    }

    @Test
    void namesEachReportIfAsked() {
        assertThat(add(folder.resolve("a.txt").toString(), "--list")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(2).first().asString().matches("[0-9a-f]{10}  added  .*a\\.txt");
    }

    @Test
    void whatFailsIsKeptAsideAndTriedAgain() throws IOException {
        String late = folder.resolve("late.txt").toString();
        assertThat(add(late, folder.resolve("a.txt").toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.outLines()).containsExactly("1 added, 1 failed");
        assertThat(session.err()).contains("report.missing", "1 input kept aside");

        Files.writeString(Path.of(late), "Nothing was known, police said.\n");
        assertThat(add("--retry")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly("1 added");
        assertThat(add("--retry")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly("nothing to add");
    }

    @Test
    void readsAnArchiveWhateverItsName() throws IOException {
        String page =
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe bridge is closed, the mayor said on Monday.\n";
        Path archive = folder.resolve("crawl.bin");
        Files.writeString(
                archive,
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: "
                        + "application/http;msgtype=response\r\nContent-Length: " + page.length() + "\r\n\r\n" + page
                        + "\r\n\r\n");

        assertThat(add("--warc", archive.toString(), "--list")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("added  https://example.org/a", "1 added");
    }

    @Test
    void asksForSomethingToAdd() {
        assertThat(add()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("usage.missing", "--retry");
    }

    @Test
    void aLedgerThatIsNoneIsLeftAlone() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear editor, this is no database at all, however long it may be.\n".repeat(50));
        ledger = letter.toString();

        assertThat(add(folder.resolve("a.txt").toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.unreadable");
        assertThat(letter).content().startsWith("Dear editor").hasSize(65 * 50);
    }

    @Test
    void aLedgerThatIsNotThereIsNotMadeByAsking() {
        assertThat(session.run("stats", "--ledger", ledger)).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.missing");
        assertThat(Path.of(ledger)).doesNotExist();
    }
}
