package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Maybe;
import sayso.server.account.Role;
import sayso.server.web.Access;
import sayso.server.web.Route;

/// Walks the table of routes: each is held against who may take it.
@Timeout(240)
class AccessTest {
    @TempDir
    Path folder = Path.of("");

    private Door door;

    @BeforeEach
    void open() throws Exception {
        door = Door.open(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theTableHoldsWhatOpensAndWhatDoesNot() {
        assertThat(door.server().routes()).extracting(Route::access).contains(Access.OPEN, Access.READER, Access.ADMIN);
        assertThat(door.server().routes().stream().filter(each -> each.access() == Access.OPEN))
                .as("a new way in that needs nobody to sign in is a decision")
                .extracting(Route::path)
                .allMatch(path -> path.startsWith("/assets/")
                        || path.startsWith("/health/")
                        || List.of("/sign-in", "/api", "/api/v1/openapi.json").contains(path));
    }

    @Test
    void strangersGetNoFurtherThanTheDoor() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Route route : door.server().routes()) {
            int status = door.status(asked(route));
            boolean refused = status == 401 || status == 403;
            if (refused != (route.access() != Access.OPEN) && !isForm(route)) {
                wrong.add(route.method() + " " + route.path() + " " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void askingInAnotherWayGetsNoFurther() throws Exception {
        for (Route route : door.server().routes()) {
            for (String method : List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "get", "X-UNKNOWN")) {
                int status = door.status(door.to(path(route)).method(method, HttpRequest.BodyPublishers.noBody()));
                boolean isOpen = route.access() == Access.OPEN && method.equals("HEAD");
                assertThat(isOpen || status >= 400)
                        .as(method + " " + route.path() + " " + status)
                        .isTrue();
            }
        }
    }

    @Test
    void aTokenReachesAsFarAsItsRole() throws Exception {
        Map<Role, String> tokens = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tokens.put(role, door.token(role));
        }
        List<String> wrong = new ArrayList<>();
        for (Route route : door.server().routes()) {
            for (Role role : Role.values()) {
                int status = door.status(asked(route).header("Authorization", "Bearer " + tokens.get(role)));
                boolean mayEnter = route.access().isFor(role);
                boolean isKnown = status != 401 || route.path().equals("/sign-in");
                if ((status == 403) == mayEnter || !isKnown) {
                    wrong.add(role + " " + route.method() + " " + route.path() + " " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSessionReachesAsFarAsItsRole() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Route route : door.server().routes()) {
            for (Role role : Role.values()) {
                String cookie = door.session(role);
                HttpRequest.Builder request = asked(route).header("Cookie", cookie);
                if (!route.method().equals(HandlerType.GET)) {
                    request.header("X-CSRF-Token", door.csrf(cookie));
                }
                if ((door.status(request) == 403) == route.access().isFor(role)) {
                    wrong.add(role + " " + route.method() + " " + route.path());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsSentWithoutTheTokenOfTheSessionsOwnForms() throws Exception {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (Route route : unsafe()) {
            String cookie = door.session(Role.ADMIN);
            String other = door.csrf(door.session(Role.ADMIN));
            // no form of another site can ask the API in any way but POST
            boolean isForm = !route.isApi() || route.method().equals(HandlerType.POST);
            List<String> bodies = List.of("", "csrf=", "csrf=" + other, "csrf=" + "A".repeat(43));
            for (String body : isForm ? bodies : List.<String>of()) {
                HttpResponse<String> refused = door.send(sent(route, body).header("Cookie", cookie));
                if (refused.statusCode() != 403 || !refused.body().contains(told(route))) {
                    wrong.add(route.method() + " " + route.path() + " " + refused.statusCode() + " with " + body);
                }
                forms++;
            }
            HttpResponse<String> header =
                    door.send(sent(route, "").header("Cookie", cookie).header("X-CSRF-Token", other));
            if (header.statusCode() != 403) {
                wrong.add(route.method() + " " + route.path() + " " + header.statusCode() + " by header");
            }
        }
        assertThat(forms).as("the table has forms").isGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsSentFromAnotherSite() throws Exception {
        String token = door.token(Role.ADMIN);
        for (Route route : unsafe()) {
            String cookie = door.session(Role.ADMIN);
            String csrf = door.csrf(cookie);
            for (String origin : List.of(
                    "https://evil.example",
                    "null",
                    "http://localhost.evil.example:" + door.port(),
                    "http://127.0.0.1:1",
                    "https://127.0.0.1:" + door.port())) {
                assertThat(door.status(asked(route)
                                .header("Cookie", cookie)
                                .header("X-CSRF-Token", csrf)
                                .header("Origin", origin)))
                        .as(route.method() + " " + route.path() + " from " + origin)
                        .isEqualTo(403);
            }
            for (String site : List.of("cross-site", "same-site")) {
                assertThat(door.status(asked(route)
                                .header("Authorization", "Bearer " + token)
                                .header("Sec-Fetch-Site", site)))
                        .as(route.method() + " " + route.path() + " from " + site)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aTokenIsWorthNothingOnceItIsRevokedOrExpired() throws Exception {
        String ending =
                door.accounts().tokens().make("ending", Role.ADMIN, Maybe.known(Duration.ofHours(1)), Door.DOER);
        String revoked = door.accounts().tokens().make("revoked", Role.ADMIN, Maybe.unknown(), Door.DOER);
        assertThat(bearer(ending)).isEqualTo(200);
        assertThat(bearer(revoked)).isEqualTo(200);
        door.accounts().tokens().revoke("revoked", Door.DOER);
        door.clock().move(Duration.ofHours(1));
        assertThat(bearer(ending)).isEqualTo(401);
        assertThat(bearer(revoked)).isEqualTo(401);
        assertThat(bearer("")).isEqualTo(401);
        assertThat(bearer("sayso_" + "A".repeat(43))).isEqualTo(401);
        assertThat(door.status(door.to("/health/live").header("Authorization", "Bearer wrong")))
                .as("a wrong token is wrong everywhere")
                .isEqualTo(401);
    }

    @Test
    void aSessionIsNoTokenAndATokenNoSession() throws Exception {
        assertThat(bearer(door.session(Role.ADMIN).substring("sayso=".length())))
                .isEqualTo(401);
        assertThat(door.status(door.to("/").header("Cookie", "sayso=" + door.token(Role.ADMIN))))
                .isEqualTo(401);
    }

    @Test
    void peopleAreShownWhereToSignInAndProgramsAreTold() throws Exception {
        HttpResponse<String> person = door.send(door.to("/?a=b%20c").header("Accept", "text/html"));
        HttpResponse<String> program = door.get("/metrics");
        HttpResponse<String> fragment = door.send(door.to("/").header("HX-Request", "true"));

        assertThat(person.statusCode()).isEqualTo(303);
        assertThat(person.headers().firstValue("Location")).contains("/sign-in?next=%2F%3Fa%3Db%2520c");
        assertThat(person.body()).doesNotContain("reports");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(fragment.headers().firstValue("HX-Redirect")).contains("/sign-in");
    }

    private int bearer(String token) throws Exception {
        return door.status(door.to("/").header("Authorization", "Bearer " + token));
    }

    private List<Route> unsafe() {
        return door.server().routes().stream()
                .filter(route -> !route.method().equals(HandlerType.GET))
                .toList();
    }

    /// Forms that strangers may send need the token of their visit.
    private static boolean isForm(Route route) {
        return !route.method().equals(HandlerType.GET) && route.access() == Access.OPEN;
    }

    private static String told(Route route) {
        return route.isApi() ? "server.forged" : "not sent from a page of this server";
    }

    /// With values for its parameters, and JSON where the API asks for it.
    private HttpRequest.Builder asked(Route route) {
        return door.to(path(route))
                .header("Content-Type", "application/json")
                .method(
                        route.method().name(),
                        route.method().equals(HandlerType.GET)
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"));
    }

    /// As a form of any page can.
    private HttpRequest.Builder sent(Route route, String body) {
        return door.to(path(route))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method().name(), HttpRequest.BodyPublishers.ofString(body));
    }

    private static String path(Route route) {
        return route.path().replaceAll("[{<][^}>]*[}>]", "x");
    }
}
