package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.json.Json;
import sayso.server.account.Role;

@Timeout(300)
class PeopleOverTheApiTest {
    private static final String PASSWORD = "four other words here";

    @TempDir
    Path folder;

    private Door door;
    private String admin;

    @BeforeEach
    void open() throws Exception {
        door = Door.open(folder);
        admin = door.token(Role.ADMIN);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void anAccountIsMadeChangedAndRemoved() throws Exception {
        HttpResponse<String> made = send(
                "POST", "/accounts", "{\"name\":\"Ana Ruiz\",\"role\":\"editor\",\"password\":\"" + PASSWORD + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).isEqualTo("{\"name\":\"Ana Ruiz\",\"role\":\"editor\"}");
        assertThat(door.accounts().check("Ana Ruiz", PASSWORD).isKnown()).isTrue();

        assertThat(send("POST", "/accounts/Ana%20Ruiz/role", "{\"role\":\"reader\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send("POST", "/accounts/Ana%20Ruiz/password", "{\"password\":\"quite another phrase\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(door.accounts().check("Ana Ruiz", PASSWORD).isKnown()).isFalse();
        assertThat(send("GET", "/accounts", "").body())
                .contains("\"name\":\"Ana Ruiz\",\"role\":\"reader\"")
                .doesNotContain("argon2", "password");
        assertThat(send("DELETE", "/accounts/Ana%20Ruiz", "").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", "/accounts/Ana%20Ruiz", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeIsAProblem() throws Exception {
        refused(409, "{\"name\":\"EDITOR\",\"role\":\"reader\",\"password\":\"" + PASSWORD + "\"}");
        refused(422, "{\"name\":\"Bo\",\"role\":\"reader\",\"password\":\"short\"}");
        refused(422, "{\"name\":\"../Bo\",\"role\":\"reader\",\"password\":\"" + PASSWORD + "\"}");
        refused(400, "{\"name\":\"Bo\",\"role\":\"owner\",\"password\":\"" + PASSWORD + "\"}");
        refused(400, "{\"name\":\"Bo\",\"role\":\"reader\"}");
        refused(400, "{\"name\":7,\"role\":\"reader\",\"password\":\"" + PASSWORD + "\"}");
        assertThat(send("DELETE", "/accounts/admin", "").body()).contains("account.last-admin");
        assertThat(send("POST", "/accounts/nobody/role", "{\"role\":\"reader\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private void refused(int status, String body) throws Exception {
        HttpResponse<String> answer = send("POST", "/accounts", body);
        assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(PASSWORD);
    }

    @Test
    void nobodyTakesTheirOwnRoleAway() throws Exception {
        String cookie = door.session(Role.ADMIN);
        HttpResponse<String> answer = door.send(door.to("/api/v1/accounts/admin")
                .header("Cookie", cookie)
                .header("X-CSRF-Token", door.csrf(cookie))
                .DELETE());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("your own account");
    }

    @Test
    void aTokenIsShownOnceWorksAndIsRevoked() throws Exception {
        HttpResponse<String> made = send("POST", "/tokens", "{\"name\":\"night desk\",\"role\":\"reader\",\"days\":2}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String token = Served.json(made).text("token").or("");
        assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(status(token)).isEqualTo(200);

        String list = send("GET", "/tokens", "").body();
        assertThat(list).contains("\"name\":\"night desk\"", "\"expires\"").doesNotContain(token);
        assertThat(send("DELETE", "/tokens/night%20desk", "").statusCode()).isEqualTo(204);
        assertThat(status(token)).isEqualTo(401);
        assertThat(send("DELETE", "/tokens/night%20desk", "").statusCode()).isEqualTo(404);
        for (String days : new String[] {"0", "3661", "1.5", "\"2\"", "1e30"}) {
            assertThat(send("POST", "/tokens", "{\"name\":\"x\",\"role\":\"reader\",\"days\":" + days + "}")
                            .statusCode())
                    .as(days)
                    .isEqualTo(400);
        }
    }

    private int status(String token) throws Exception {
        return door.send(door.to("/api/v1/stats").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    @Test
    void theAuditLogTellsEachDeedOnceTheNewestFirst() throws Exception {
        send("POST", "/tokens", "{\"name\":\"one\",\"role\":\"reader\"}");
        send("POST", "/tokens", "{\"name\":\"two\",\"role\":\"reader\"}");
        Json page = Served.json(send("GET", "/audit?limit=2", ""));
        Json next =
                Served.json(door.send(door.to(page.text("next").or("")).header("Authorization", "Bearer " + admin)));

        assertThat(page.list("items"))
                .extracting(each -> each.text("subject").or(""))
                .containsExactly("two, reader", "one, reader");
        assertThat(page.list("items"))
                .extracting(each -> each.text("by").or(""))
                .containsOnly("token admin");
        assertThat(next.list("items").getFirst().text("subject").or("")).isEqualTo("token admin, admin");
    }

    @Test
    void withoutAccountsThereAreNone(@TempDir Path other) throws Exception {
        try (Served served = Served.in(other)) {
            assertThat(served.get("/api/v1/accounts").body()).isEqualTo("{\"items\":[]}");
            assertThat(served.post("/api/v1/tokens", "{\"name\":\"x\",\"role\":\"admin\"}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(served.post(
                                    "/api/v1/accounts",
                                    "{\"name\":\"x\",\"role\":\"admin\",\"password\":\"" + PASSWORD + "\"}")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return door.send(door.to("/api/v1" + path)
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
