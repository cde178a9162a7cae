package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.server.account.Deed;
import sayso.server.account.Role;

@Timeout(60)
class PeopleTest {
    private static final Pattern TOKEN = Pattern.compile("sayso_[A-Za-z0-9_-]{43}");
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @TempDir
    Path folder = Path.of("");

    private Door door;
    private String cookie = "";
    private String csrf = "";

    @BeforeEach
    void open() throws Exception {
        door = Door.open(folder);
        cookie = door.session(Role.ADMIN);
        csrf = door.csrf(cookie);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void makesChangesAndRemovesAccounts() throws Exception {
        assertThat(post("", "name=Ana+Ruiz&role=editor&password=another+set+of+words")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page()).contains("Ana Ruiz");
        assertThat(door.signIn("Ana+Ruiz", "another set of words", "").statusCode())
                .isEqualTo(303);
        assertThat(post("/role", "name=Ana+Ruiz&role=reader").statusCode()).isEqualTo(303);
        assertThat(post("/password", "name=Ana+Ruiz&password=a+third+set+of+words")
                        .statusCode())
                .isEqualTo(303);
        assertThat(door.signIn("Ana+Ruiz", "a third set of words", "").statusCode())
                .isEqualTo(303);
        assertThat(post("/remove", "name=Ana+Ruiz").statusCode()).isEqualTo(303);
        assertThat(page()).doesNotContain("Ana Ruiz");

        HttpResponse<String> log = door.send(door.to("/audit").header("Cookie", cookie));
        assertThat(log.body())
                .contains("account made", "Ana Ruiz, editor", "role changed", "editor to reader", "account removed")
                .doesNotContain("POST /accounts");
        assertThat(door.accounts().log().newest(Long.MAX_VALUE, 1))
                .extracting(Deed::what, deed -> deed.doer().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("account removed", "admin"));
    }

    @Test
    void showsATokenOnceAndRevokesIt() throws Exception {
        HttpResponse<String> made = post("/tokens", "name=wire&role=reader&days=30");
        Matcher matcher = TOKEN.matcher(made.body());
        assertThat(matcher.find()).isTrue();
        String token = matcher.group();
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page()).contains("wire", "2026-04-03").doesNotContain(token);
        assertThat(door.status(door.to("/").header("Authorization", "Bearer " + token)))
                .isEqualTo(200);
        assertThat(post("/tokens/revoke", "name=wire").statusCode()).isEqualTo(303);
        assertThat(door.status(door.to("/").header("Authorization", "Bearer " + token)))
                .isEqualTo(401);
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        assertThat(post("", "name=&role=editor&password=another+set+of+words").statusCode())
                .isEqualTo(400);
        assertThat(post("", "name=Ben&role=king&password=another+set+of+words").statusCode())
                .isEqualTo(400);
        assertThat(post("", "name=Ben&role=editor").statusCode()).isEqualTo(400);
        assertThat(post("", "name=Ben&role=editor&password=short").statusCode()).isEqualTo(422);
        assertThat(post("", "name=editor&role=editor&password=another+set+of+words")
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("/role", "name=nobody&role=editor").statusCode()).isEqualTo(404);
        assertThat(post("/remove", "name=Admin").statusCode()).as("oneself").isEqualTo(409);
        assertThat(post("/role", "name=admin&role=reader").statusCode())
                .as("oneself")
                .isEqualTo(409);
        assertThat(post("/tokens", "name=x&role=reader&days=0").statusCode()).isEqualTo(400);
        assertThat(post("/tokens", "name=x&role=reader&days=-1").statusCode()).isEqualTo(400);
        assertThat(post("/tokens/revoke", "name=x").statusCode()).isEqualTo(404);
        assertThat(door.status(door.to("/audit?before=x").header("Cookie", cookie)))
                .isEqualTo(400);
        assertThat(door.accounts().list()).hasSize(3);
        assertThat(door.accounts().tokens().list()).isEmpty();
    }

    @Test
    void noFieldBecomesAScript() throws Exception {
        String script = URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
        assertSafe(post("", "name=" + script + "&role=editor&password=another+set+of+words"));
        assertSafe(post("", "name=Ben&role=" + script + "&password=another+set+of+words"));
        assertSafe(post("/tokens", "name=" + script + "&role=editor"));
        assertSafe(post("/tokens", "name=x&role=editor&days=" + script));
        assertSafe(post("/remove", "name=" + script));
        assertSafe(post("/tokens/revoke", "name=" + script));
        assertSafe(door.signIn(script, "wrong wrong wrong", ""));
        assertSafe(door.send(door.to("/audit?before=" + script).header("Cookie", cookie)));
        assertSafe(door.send(door.to("/accounts").header("Cookie", cookie)));
        assertSafe(door.send(door.to("/audit").header("Cookie", cookie)));
    }

    @Test
    void namesOfPeopleAreShownAsTheyAre() throws Exception {
        post(
                "",
                "name=" + URLEncoder.encode("Zoë O'Brien", StandardCharsets.UTF_8)
                        + "&role=editor&password=another+set+of+words");
        assertThat(page()).contains("Zoë O&#39;Brien");
    }

    private static void assertSafe(HttpResponse<String> page) {
        assertThat(page.body()).contains("<main").doesNotContain("<script>alert", "<img src=x");
    }

    private String page() throws Exception {
        return door.send(door.to("/accounts").header("Cookie", cookie)).body();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return door.send(door.form("/accounts" + path, body + "&csrf=" + csrf).header("Cookie", cookie));
    }
}
