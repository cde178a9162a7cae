package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Maybe;
import sayso.server.account.Deed;
import sayso.server.account.Role;
import sayso.server.guard.Restraints;

@Timeout(120)
class SessionTest {
    private static final String NOT_RIGHT = "The name or the password is not right.";

    @TempDir
    Path folder = Path.of("");

    @Test
    void signsInAndOutAgain() throws Exception {
        try (Door door = Door.open(folder)) {
            HttpResponse<String> in = door.signIn("editor", Door.PASSWORD, "");
            String session = Door.cookie(in, "sayso");
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(in.headers().firstValue("Location")).contains("/");

            HttpResponse<String> first = door.send(door.to("/").header("Cookie", session));
            assertThat(first.body())
                    .contains("<span>editor</span>", "Sign out", "/review")
                    .doesNotContain("/accounts");
            HttpResponse<String> out =
                    door.send(door.form("/sign-out", "csrf=" + Door.csrf(first)).header("Cookie", session));
            assertThat(out.statusCode()).isEqualTo(303);
            assertThat(out.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("sayso=;")
                    .contains("Max-Age=0");
            assertThat(door.status(door.to("/").header("Cookie", session)))
                    .as("the session itself is gone, not only the cookie")
                    .isEqualTo(401);
        }
    }

    @Test
    void tellsNothingOfWhatWasWrong() throws Exception {
        try (Door door = Door.open(folder)) {
            HttpResponse<String> password = door.signIn("editor", "wrong wrong wrong", "");
            HttpResponse<String> name = door.signIn("nobody", "wrong wrong wrong", "");

            assertThat(password.statusCode()).isEqualTo(401);
            assertThat(name.statusCode()).isEqualTo(401);
            assertThat(plain(password, "editor"))
                    .isEqualTo(plain(name, "nobody"))
                    .contains(NOT_RIGHT);
            assertThat(Door.cookie(name, "sayso")).isEmpty();
            assertThat(Door.cookie(password, "sayso")).isEmpty();
        }
    }

    /// Without what differs from one page to the next.
    private static String plain(HttpResponse<String> page, String name) {
        return page.body().replaceAll("[A-Za-z0-9_-]{43}", "SECRET").replace("\"" + name + "\"", "NAME");
    }

    @Test
    void nobodySignsInToASessionThatSomebodyElseKnows() throws Exception {
        try (Door door = Door.open(folder)) {
            String planted = "sayso=" + "A".repeat(43);
            String first = Door.cookie(door.signIn("editor", Door.PASSWORD, planted), "sayso");
            assertThat(first).isNotEqualTo(planted).hasSize(planted.length());
            assertThat(door.status(door.to("/").header("Cookie", planted))).isEqualTo(401);

            String visit = Door.cookie(door.get("/sign-in"), "sayso-visit");
            String form = Door.csrf(door.send(door.to("/sign-in").header("Cookie", visit)));
            HttpResponse<String> again =
                    door.send(door.form("/sign-in", "name=admin&password=four+plain+words+here&csrf=" + form)
                            .header("Cookie", visit));
            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(Door.cookie(again, "sayso")).isNotEqualTo(first);
            assertThat(door.status(door.to("/").header("Cookie", first)))
                    .as("another browser stays signed in")
                    .isEqualTo(200);
        }
    }

    @Test
    void signingInAgainEndsTheSessionBefore() throws Exception {
        try (Door door = Door.open(folder)) {
            String before = door.session(Role.EDITOR);
            String csrf = door.csrf(before);
            HttpResponse<String> again =
                    door.send(door.form("/sign-in", "name=admin&password=four+plain+words+here&csrf=" + csrf)
                            .header("Cookie", before));
            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(door.status(door.to("/").header("Cookie", before))).isEqualTo(401);
        }
    }

    @Test
    void nobodyIsSignedInBySomebodyElsesForm() throws Exception {
        try (Door door = Door.open(folder)) {
            String others = Door.csrf(door.get("/sign-in"));
            String form = "name=reader&password=four+plain+words+here&csrf=";
            String visit = Door.cookie(door.get("/sign-in"), "sayso-visit");

            assertThat(door.status(door.form("/sign-in", form + others))).isEqualTo(403);
            assertThat(door.status(door.form("/sign-in", form + others).header("Cookie", visit)))
                    .isEqualTo(403);
            assertThat(door.status(door.form("/sign-in", form).header("Cookie", visit)))
                    .isEqualTo(403);
        }
    }

    @Test
    void goesOnToWhereSomebodyWantedToGoButNeverElsewhere() throws Exception {
        try (Door door = Door.open(folder)) {
            assertThat(next(door, "%2Fsearch%3Fq%3Dx")).isEqualTo("/search?q=x");
            assertThat(next(door, "%2F%2Fevil.example")).isEqualTo("/");
            assertThat(next(door, "https%3A%2F%2Fevil.example")).isEqualTo("/");
            assertThat(next(door, "%2Fa%0D%0ASet-Cookie%3A%20x%3Dy")).isEqualTo("/");
            assertThat(next(door, "%2F%5Cevil.example")).isEqualTo("/");

            String session = door.session(Role.READER);
            HttpResponse<String> signedIn =
                    door.send(door.to("/sign-in?next=%2F%2Fevil.example").header("Cookie", session));
            assertThat(signedIn.headers().firstValue("Location")).contains("/");
            assertThat(door.get("/sign-in?next=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                            .body())
                    .doesNotContain("<script>alert");
        }
    }

    private static String next(Door door, String next) throws Exception {
        HttpResponse<String> page = door.get("/sign-in");
        HttpResponse<String> answer = door.send(door.form(
                        "/sign-in",
                        "name=reader&password=four+plain+words+here&next=" + next + "&csrf=" + Door.csrf(page))
                .header("Cookie", Door.cookie(page, "sayso-visit")));
        assertThat(answer.headers().map()).doesNotContainKey("x");
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void namesThatNobodyCanHaveAreNotRememberedInFull() throws Exception {
        try (Door door = Door.open(folder)) {
            String begin = "x".repeat(64);
            for (int i = 0; i < 3; i++) {
                assertThat(door.signIn(begin + i, "some guess or other", "").statusCode())
                        .isEqualTo(401);
            }
            assertThat(door.signIn(begin + "another", "some guess or other", "").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void whoGuessesWaitsLongerEachTime() throws Exception {
        try (Door door = Door.open(folder)) {
            for (int i = 0; i < 3; i++) {
                assertThat(door.signIn("editor", "guess number " + i, "").statusCode())
                        .isEqualTo(401);
            }
            HttpResponse<String> held = door.signIn("editor", Door.PASSWORD, "");
            assertThat(held.statusCode()).as("the right one too").isEqualTo(429);
            assertThat(held.headers().firstValue("Retry-After")).contains("1");
            assertThat(door.signIn("EDITOR ", Door.PASSWORD, "").statusCode())
                    .as("another spelling of the name")
                    .isEqualTo(429);
            door.clock().move(Duration.ofSeconds(1));
            assertThat(door.signIn("editor", "guess again and again", "").statusCode())
                    .isEqualTo(401);
            assertThat(door.signIn("editor", "guess again and again", "")
                            .headers()
                            .firstValue("Retry-After"))
                    .contains("2");
            door.clock().move(Duration.ofSeconds(2));
            assertThat(door.signIn("editor", Door.PASSWORD, "").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void theLogHasWhoTriedAndNeverWhatWasTyped() throws Exception {
        try (Door door = Door.open(folder)) {
            door.signIn("my-secret-password", "typed in the wrong field", "");
            door.signIn("editor", "wrong wrong wrong", "");
            door.signIn("editor", Door.PASSWORD, "");
            door.status(door.form("/accounts/remove", "name=admin").header("Cookie", door.session(Role.READER)));

            List<Deed> deeds = door.accounts().log().newest(Long.MAX_VALUE, 4);
            assertThat(deeds)
                    .extracting(deed -> deed.doer().name() + ", " + deed.what() + ", " + deed.outcome())
                    .containsExactly(
                            "reader, POST /accounts/remove, 403",
                            "editor, sign-in, done",
                            "editor, sign-in, refused",
                            "unknown name, sign-in, refused");
            assertThat(deeds).allMatch(deed -> deed.doer().origin().equals("127.0.0.1"));
            assertThat(deeds.toString()).doesNotContain("secret", "wrong");
        }
    }

    @Test
    void aSessionOutlivesARestart() throws Exception {
        String session;
        try (Door door = Door.open(folder)) {
            session = Door.cookie(door.signIn("reader", Door.PASSWORD, ""), "sayso");
        }
        try (Door door = Door.open(folder)) {
            assertThat(door.status(door.to("/").header("Cookie", session))).isEqualTo(200);
        }
    }

    @Test
    void cookiesCannotBeReadByScriptsAndBehindTlsNotSentWithoutIt() throws Exception {
        try (Door door = Door.open(folder)) {
            HttpResponse<String> page = door.get("/sign-in");
            assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("sayso-visit=")
                    .contains("; HttpOnly", "; SameSite=Lax", "; Path=/")
                    .doesNotContain("Secure", "Domain");
            assertThat(page.headers().map()).doesNotContainKey("strict-transport-security");
        }
        Maybe<URI> url = Maybe.known(URI.create("https://sayso.example.org"));
        try (Door door = Door.open(folder.resolve("tls"), List.of(Role.ADMIN), url, Restraints.usual())) {
            HttpResponse<String> page = door.get("/sign-in");
            assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("__Host-sayso-visit=")
                    .contains("; HttpOnly", "; SameSite=Lax", "; Path=/", "; Secure")
                    .doesNotContain("Domain");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(door.status(door.to("/")
                            .header(
                                    "Cookie",
                                    "sayso=" + door.accounts().sessions().begin("admin"))))
                    .as("a cookie without the prefix may come from a neighbour")
                    .isEqualTo(401);
            assertThat(door.status(door.to("/")
                            .header(
                                    "Cookie",
                                    "__Host-sayso=" + door.accounts().sessions().begin("admin"))))
                    .isEqualTo(200);
        }
    }
}
