package sayso.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

@Timeout(120)
class AccountsTest {
    private static final String PASSWORD = "four plain words here";
    private static final Doer DOER = new Doer("root", "command line");

    @TempDir
    Path folder = Path.of("");

    private final Hand clock = new Hand();
    private Accounts accounts;

    @BeforeEach
    void open() throws ReportException {
        accounts = Accounts.open(folder.resolve("server.db"), clock);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void knowsWhoHasTheNameAndThePasswordAndNobodyElse() throws ReportException {
        assertThat(accounts.any()).isFalse();
        accounts.add("Ana Ruiz", Role.EDITOR, PASSWORD, DOER);

        assertThat(accounts.any()).isTrue();
        assertThat(accounts.check("ana ruiz ", PASSWORD)).isEqualTo(Maybe.known(new Known("Ana Ruiz", Role.EDITOR)));
        assertThat(accounts.check("Ana Ruiz", PASSWORD + " ")).isEqualTo(Maybe.unknown());
        assertThat(accounts.check("Ana Ruiz", "")).isEqualTo(Maybe.unknown());
        assertThat(accounts.check("Ben", PASSWORD)).isEqualTo(Maybe.unknown());
        assertThat(accounts.check("Ana Ruiz", "x".repeat(1 << 20))).isEqualTo(Maybe.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-x", "a\nb", "a\u0000b", "<b>", "a\"b", "a/b", "a\u202Eb", "a,b", "a&b"})
    void refusesNamesThatNobodyHas(String name) {
        assertThatThrownBy(() -> accounts.add(name, Role.READER, PASSWORD, DOER))
                .satisfies(has("account.name"));
        assertThatThrownBy(() -> accounts.tokens().make(name, Role.READER, Maybe.unknown(), DOER))
                .satisfies(has("account.name"));
    }

    @Test
    void takesNamesAsPeopleHaveThemUpTo64Characters() throws ReportException {
        accounts.add("Zoë O’Brien-Ruíz", Role.READER, PASSWORD, DOER);
        accounts.add("李娜", Role.READER, PASSWORD, DOER);
        accounts.add("x".repeat(64), Role.READER, PASSWORD, DOER);

        assertThat(accounts.list()).hasSize(3);
        refused("account.name", () -> accounts.add("x".repeat(65), Role.READER, PASSWORD, DOER));
    }

    @Test
    void oneNameIsOnePersonOrProgram() throws ReportException {
        accounts.add("Ana", Role.READER, PASSWORD, DOER);
        accounts.tokens().make("wire", Role.READER, Maybe.unknown(), DOER);

        refused("account.exists", () -> accounts.add("ANA", Role.ADMIN, PASSWORD, DOER));
        refused("account.exists", () -> accounts.add("Ａｎａ", Role.ADMIN, PASSWORD, DOER));
        refused("account.exists", () -> accounts.add("Wire", Role.ADMIN, PASSWORD, DOER));
        refused("account.exists", () -> accounts.tokens().make("ana", Role.ADMIN, Maybe.unknown(), DOER));
        refused("account.exists", () -> accounts.tokens().make("WIRE", Role.ADMIN, Maybe.unknown(), DOER));
    }

    @Test
    void aShortNameMayStandInAPassword() throws Exception {
        accounts.add("A", Role.READER, PASSWORD, DOER);
        accounts.add("Al", Role.READER, "four small signals", DOER);

        assertThat(accounts.check("Al", "four small signals").isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "my name is Ana!", "ANA ANA ANA ANA"})
    void refusesPasswordsThatAreEasilyGuessed(String password) {
        refused("account.password", () -> accounts.add("Ana", Role.READER, password, DOER));
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void takesLongPasswordsWholeAndRefusesEndlessOnes() throws ReportException {
        String longest = "ä".repeat(255) + "1";
        accounts.add("Ben", Role.READER, longest, DOER);

        assertThat(accounts.check("Ben", longest).isKnown()).isTrue();
        assertThat(accounts.check("Ben", "ä".repeat(255) + "2").isKnown()).isFalse();
        refused("account.password", () -> accounts.add("Cy", Role.READER, longest + "x", DOER));
    }

    @Test
    void keepsNoSecretThatCanBeReadBack() throws ReportException, IOException {
        accounts.add("Ana", Role.READER, PASSWORD, DOER);
        String token = accounts.tokens().make("wire", Role.READER, Maybe.unknown(), DOER);
        String session = accounts.sessions().begin("Ana");
        accounts.close();

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(PASSWORD, token, session);
            }
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("server.db")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void keepsPasswordsAsArgon2id() throws ReportException, SQLException {
        accounts.add("Ana", Role.READER, PASSWORD, DOER);
        accounts.add("Ben", Role.READER, PASSWORD, DOER);

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("server.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT password FROM account")) {
            rows.next();
            String first = rows.getString(1);
            rows.next();
            assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(rows.getString(1)).as("each has its salt").isNotEqualTo(first);
        }
    }

    @Test
    void sessionsOutliveARestartAndEndWhenUnusedOrOld() throws ReportException {
        accounts.add("Ana", Role.EDITOR, PASSWORD, DOER);
        String session = accounts.sessions().begin("Ana");
        close();
        open();
        assertThat(accounts.sessions().find(session)).isEqualTo(Maybe.known(new Known("Ana", Role.EDITOR)));
        assertThat(accounts.sessions().find(session + "x").isKnown()).isFalse();

        clock.move(Sessions.IDLE.minusSeconds(1));
        assertThat(accounts.sessions().find(session).isKnown()).isTrue();
        clock.move(Sessions.IDLE.minusSeconds(1));
        assertThat(accounts.sessions().find(session).isKnown())
                .as("used meanwhile")
                .isTrue();
        clock.move(Sessions.IDLE);
        assertThat(accounts.sessions().find(session).isKnown()).isFalse();

        String used = accounts.sessions().begin("Ana");
        for (Duration gone = Duration.ZERO; gone.compareTo(Sessions.LONGEST) < 0; gone = gone.plusHours(6)) {
            assertThat(accounts.sessions().find(used).isKnown()).isTrue();
            clock.move(Duration.ofHours(6));
        }
        assertThat(accounts.sessions().find(used).isKnown())
                .as("a week is the end")
                .isFalse();
    }

    @Test
    void sessionsEndWithTheAccountItsPasswordOrByThemselves() throws ReportException {
        accounts.add("Ana", Role.EDITOR, PASSWORD, DOER);
        accounts.add("Ben", Role.EDITOR, PASSWORD, DOER);
        String ana = accounts.sessions().begin("Ana");
        String other = accounts.sessions().begin("Ana");
        String ben = accounts.sessions().begin("Ben");

        accounts.sessions().end(other);
        assertThat(accounts.sessions().find(other).isKnown()).isFalse();
        assertThat(accounts.sessions().find(ana).isKnown()).isTrue();
        accounts.setPassword("Ana", "another set of words", DOER);
        assertThat(accounts.sessions().find(ana).isKnown()).isFalse();
        assertThat(accounts.check("Ana", PASSWORD).isKnown()).isFalse();
        assertThat(accounts.check("Ana", "another set of words").isKnown()).isTrue();
        assertThat(accounts.sessions().find(ben).isKnown()).isTrue();
        accounts.remove("Ben", DOER);
        assertThat(accounts.sessions().find(ben).isKnown()).isFalse();
    }

    @Test
    void rolesChangeAtOnce() throws ReportException {
        accounts.add("Ana", Role.EDITOR, PASSWORD, DOER);
        String session = accounts.sessions().begin("Ana");
        accounts.setRole("Ana", Role.READER, DOER);

        assertThat(accounts.sessions().find(session)).isEqualTo(Maybe.known(new Known("Ana", Role.READER)));
    }

    @Test
    void theLastAdminStaysWhileOthersDo() throws ReportException {
        accounts.add("Ana", Role.ADMIN, PASSWORD, DOER);
        accounts.add("Ben", Role.EDITOR, PASSWORD, DOER);

        refused("account.last-admin", () -> accounts.remove("Ana", DOER));
        refused("account.last-admin", () -> accounts.setRole("Ana", Role.EDITOR, DOER));
        assertThat(accounts.list()).extracting(Account::role).containsExactly(Role.ADMIN, Role.EDITOR);
        accounts.remove("Ben", DOER);
        accounts.remove("Ana", DOER);
        assertThat(accounts.any()).isFalse();
        refused("account.missing", () -> accounts.remove("Ana", DOER));
    }

    @Test
    void tokensEndWhenTheyExpireOrAreRevoked() throws ReportException {
        String lasting = accounts.tokens().make("wire", Role.EDITOR, Maybe.unknown(), DOER);
        String ending = accounts.tokens().make("dash", Role.READER, Maybe.known(Duration.ofDays(1)), DOER);

        assertThat(accounts.tokens().find(lasting)).isEqualTo(Maybe.known(new Known("wire", Role.EDITOR)));
        assertThat(accounts.tokens().find(ending).isKnown()).isTrue();
        assertThat(accounts.tokens().list()).extracting(Token::name).containsExactly("dash", "wire");
        assertThat(accounts.tokens().list().getFirst().used()).isEqualTo(Maybe.known(clock.instant()));
        clock.move(Duration.ofDays(1));
        assertThat(accounts.tokens().find(ending).isKnown()).isFalse();
        assertThat(accounts.tokens().find(lasting).isKnown()).isTrue();
        accounts.tokens().revoke("Wire", DOER);
        assertThat(accounts.tokens().find(lasting).isKnown()).isFalse();
        refused("account.missing", () -> accounts.tokens().revoke("wire", DOER));
    }

    @Test
    void theLogTellsWhoDidWhatAndNoSecret() throws ReportException {
        accounts.add("Ana", Role.EDITOR, PASSWORD, DOER);
        String token = accounts.tokens().make("wire", Role.EDITOR, Maybe.unknown(), DOER);
        accounts.log().note(new Doer("Ana\n[forged]", "192.0.2.1"), "sign-in", "x".repeat(1_000), "done");

        assertThat(accounts.log().newest(Long.MAX_VALUE, 10))
                .extracting(Deed::what)
                .containsExactly("sign-in", "token made", "account made");
        Deed newest = accounts.log().newest(Long.MAX_VALUE, 1).getFirst();
        assertThat(newest.doer()).isEqualTo(new Doer("Ana\uFFFD[forged]", "192.0.2.1"));
        assertThat(newest.subject()).hasSizeLessThan(300);
        assertThat(accounts.log().newest(newest.number(), 1).getFirst().subject())
                .isEqualTo("wire, editor");
        assertThat(accounts.log().newest(Long.MAX_VALUE, 10).toString()).doesNotContain(token, PASSWORD);
    }

    @Test
    void refusesAFileOfANewerSaysoAndOneThatIsNone() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("server.db"));
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, checksum, "
                            + "installed_by, installed_on, execution_time, success FROM flyway_schema_history WHERE version = '1'");
        }
        Files.writeString(folder.resolve("other.db"), "this is no database, however long it goes on. ".repeat(100));

        refused("account.newer", () -> Accounts.open(folder.resolve("server.db"), clock));
        refused("account.unreadable", () -> Accounts.open(folder.resolve("other.db"), clock));
        refused("account.unreadable", () -> Accounts.open(folder.resolve("other.db/server.db"), clock));
    }

    @Test
    void inMemoryThereIsTheSame() throws ReportException {
        try (Accounts passing = Accounts.inMemory(clock)) {
            passing.add("Ana", Role.EDITOR, PASSWORD, DOER);
            assertThat(passing.sessions().find(passing.sessions().begin("Ana")).isKnown())
                    .isTrue();
        }
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void theNewestMigrationIsTheLastFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sayso-server/tables"))) {
            assertThat(files.count()).isEqualTo(Tables.NEWEST);
        }
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(has(code));
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> has(String code) {
        return e -> assertThat(((ReportException) e).problem().code()).isEqualTo(code);
    }
}
