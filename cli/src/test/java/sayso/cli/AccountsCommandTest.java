package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class AccountsCommandTest {
    private static final String PASSWORD = "four plain words here";

    @TempDir
    Path folder = Path.of("");

    private Session session = new Session();

    private int run(Session in, String... arguments) {
        session = in.with("SAYSO_LEDGER", folder.resolve("wire.db").toString());
        String[] all = new String[arguments.length + 1];
        all[0] = "accounts";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return session.run(all);
    }

    @Test
    void makesListsChangesAndRemovesAccounts() {
        assertThat(run(new Session().fed(PASSWORD + "\n"), "add", "Ana Ruiz", "--role", "admin"))
                .isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly("account made: Ana Ruiz, admin");
        assertThat(session.out() + session.err()).doesNotContain(PASSWORD);
        assertThat(run(new Session().fed(PASSWORD + "\r\n"), "add", "Ben", "--role", "EDITOR"))
                .isEqualTo(Exit.DONE);
        assertThat(run(new Session(), "role", "ben", "--role", "reader")).isEqualTo(Exit.DONE);
        assertThat(run(new Session().fed("another set of words"), "password", "Ben"))
                .isEqualTo(Exit.DONE);

        assertThat(Files.exists(folder.resolve("wire.db.server/accounts.db"))).isTrue();
        assertThat(run(new Session(), "list")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(2);
        assertThat(session.out()).contains("account Ana Ruiz", "account Ben").doesNotContain("argon");
        assertThat(session.outLines().getLast()).contains("reader");

        assertThat(run(new Session(), "remove", "Ana Ruiz")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[account.last-admin]: ");
        assertThat(run(new Session(), "remove", "Ben")).isEqualTo(Exit.DONE);
        assertThat(run(new Session(), "remove", "Ben")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[account.missing]: ");
    }

    @Test
    void printsATokenOnceAndAlone() {
        assertThat(run(new Session(), "token", "wire", "--role", "editor", "--expires", "90"))
                .isEqualTo(Exit.DONE);
        String token = session.out().strip();
        assertThat(token).matches("sayso_[A-Za-z0-9_-]{43}");
        assertThat(session.err()).doesNotContain(token);
        assertThat(run(new Session(), "list")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("token wire", "never used", "ends").doesNotContain(token);
        assertThat(run(new Session(), "revoke", "wire")).isEqualTo(Exit.DONE);
        assertThat(run(new Session(), "list")).isEqualTo(Exit.DONE);
        assertThat(session.out()).isEmpty();
    }

    @Test
    void asksTwiceOnATerminal() {
        assertThat(run(
                        new Session().onTerminal().fed(PASSWORD + "\n" + PASSWORD + "\n"),
                        "add",
                        "Ana",
                        "--role",
                        "admin"))
                .isEqualTo(Exit.DONE);
        assertThat(session.err()).contains("Password: ", "Once more: ").doesNotContain(PASSWORD);
        assertThat(run(
                        new Session().onTerminal().fed(PASSWORD + "\nslip of the finger\n"),
                        "add",
                        "Ben",
                        "--role",
                        "editor"))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("error[account.password]:");
        run(new Session(), "list");
        assertThat(session.out()).doesNotContain("Ben");
    }

    @ParameterizedTest
    @CsvSource({
        "add,         2, usage.missing",
        "add Ana,     2, usage.missing",
        "add Ana --role king, 2, usage.value",
        "add Ana --role reader, 1, account.password",
        "token x --role reader --expires 0, 2, usage.value",
        "token a/b --role reader, 1, account.name",
        "revoke x,    1, account.missing",
        "password x,  1, account.password",
        "lst,         2, usage.unknown-command"
    })
    void refusesWhatCannotBe(String arguments, int exit, String code) {
        assertThat(run(new Session().fed("short\n"), arguments.strip().split(" +", -1)))
                .isEqualTo(exit);
        assertThat(session.err()).startsWith("error[" + code + "]: ");
    }

    @Test
    void helpsWithoutBeingAsked() {
        assertThat(run(new Session())).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("add", "list", "role", "password", "remove", "token", "revoke");
        assertThat(run(new Session(), "token", "--help")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("--expires DAYS");
    }

    @Test
    void theFolderIsTheOneNamed() {
        Path named = folder.resolve("named");
        assertThat(run(new Session().fed(PASSWORD + "\n"), "add", "Ana", "--role", "admin", "--data", named.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.exists(named.resolve("accounts.db"))).isTrue();
        assertThat(Files.exists(folder.resolve("wire.db.server/accounts.db"))).isFalse();
    }
}
