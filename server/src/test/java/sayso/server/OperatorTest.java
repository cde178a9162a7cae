package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;

/// A server without accounts is for who sits at this machine, and for nobody else.
@Timeout(60)
class OperatorTest {
    @TempDir
    Path folder = Path.of("");

    private Door open() throws ReportException {
        return Door.open(folder, List.of(), Maybe.unknown(), Door.narrow());
    }

    @Test
    void whoReachesItRunsIt() throws Exception {
        try (Door door = open()) {
            assertThat(door.get("/").statusCode()).isEqualTo(200);
            assertThat(door.get("/accounts").body()).contains("sayso accounts add NAME --role admin");
            assertThat(door.send(door.to("/sign-in")).statusCode()).isEqualTo(303);
            for (int i = 0; i < 200; i++) {
                assertThat(door.status(door.to("/health/live"))).isEqualTo(200);
            }
        }
    }

    @Test
    void aPageElsewhereGetsNowhere() throws Exception {
        try (Door door = open()) {
            String csrf = Door.csrf(door.get("/accounts"));
            assertThat(door.status(door.form("/accounts", "name=x"))).isEqualTo(403);
            assertThat(door.status(
                            door.form("/accounts", "name=x&csrf=" + csrf).header("Origin", "http://evil.example")))
                    .isEqualTo(403);
            assertThat(door.raw("GET / HTTP/1.1\r\nHost: rebound.evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void whatCameThroughAProxyIsNobodysAtThisMachine() throws Exception {
        try (Door door = open()) {
            for (String header : List.of("X-Forwarded-For", "Forwarded", "Via")) {
                assertThat(door.status(door.to("/").header(header, "192.0.2.1")))
                        .isEqualTo(421);
            }
        }
    }

    @Test
    void nobodyMakesTheFirstAccountFromAPage() throws Exception {
        Path empty = folder.resolve("empty");
        try (Door door = open()) {
            String csrf = door.get("/").body().replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]*)\".*", "$1");
            HttpResponse<String> answer =
                    door.send(door.form("/accounts", "name=x&role=admin&password=four+plain+words+here&csrf=" + csrf));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(door.accounts().any()).isFalse();
        }
        assertThat(Files.exists(empty.resolve(Accounts.FILE))).isFalse();
    }

    @Test
    void withoutAccountsItDoesNotListenToOthers() throws Exception {
        try (Door door = open()) {
            Settings local = Settings.local(0, door.clock()).withFolder(folder.resolve("other"));
            Settings open = new Settings(
                    InetAddress.ofLiteral("0.0.0.0"), 0, local.clock(), _ -> {}, local.folder(), Maybe.unknown());
            Settings proxied = local.withPublicUrl(URI.create("https://sayso.example.org"));
            for (Settings refused : List.of(open, proxied)) {
                assertThatThrownBy(() -> Server.start(refused, door.ledger()).close())
                        .isInstanceOfSatisfying(
                                ReportException.class,
                                e -> assertThat(e.problem().code()).isEqualTo("account.none"));
            }
            Server.start(local.withPublicUrl(URI.create("http://localhost:8080")), door.ledger())
                    .close();
        }
        assertThat(Files.exists(folder.resolve("other"))).as("nothing is kept").isFalse();
    }
}
