package sayso.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.account.Doer;
import sayso.server.account.Hand;
import sayso.server.account.Role;
import sayso.server.guard.Restraints;
import sayso.server.reading.Means;

/// A server with accounts, one for each role ("reader", "editor", "admin"), and who knocks at its door.
final class Door implements AutoCloseable {
    static final String PASSWORD = "four plain words here";
    static final Doer DOER = new Doer("root", "command line");

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Hand clock;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Server server;

    private Door(Hand clock, Accounts accounts, Ledger ledger, Server server) {
        this.clock = clock;
        this.accounts = accounts;
        this.ledger = ledger;
        this.server = server;
    }

    /// With accounts, and no haste.
    static Door open(Path folder) throws ReportException {
        return open(folder, List.of(Role.values()), Maybe.unknown(), patient());
    }

    static Door open(Path folder, List<Role> roles, Maybe<URI> publicUrl, Restraints restraints)
            throws ReportException {
        Hand clock = new Hand();
        Accounts accounts = Accounts.open(folder.resolve(Accounts.FILE), clock);
        for (Role role : roles) {
            if (!accounts.named(role.code()).isKnown()) {
                accounts.add(role.code(), role, PASSWORD, DOER);
            }
        }
        Ledger ledger = Ledger.open(Address.parse(folder.resolve("l.db").toString()), clock);
        Settings settings = new Settings(InetAddress.getLoopbackAddress(), 0, clock, _ -> {}, folder, publicUrl);
        return new Door(
                clock, accounts, ledger, Server.start(settings, ledger, Means.of(Sayso::rulesOnly), restraints));
    }

    static Restraints patient() {
        Restraints usual = Restraints.usual();
        Restraints.Rate any = new Restraints.Rate(100_000, 100_000);
        return new Restraints(usual.size(), any, any, any);
    }

    /// Small and quick to lose patience.
    static Restraints narrow() {
        Restraints.Rate any = new Restraints.Rate(100_000, 100_000);
        return new Restraints(new Restraints.Size(10_000, 20_000, Duration.ofSeconds(2), 1_000), any, any, any);
    }

    Hand clock() {
        return clock;
    }

    Accounts accounts() {
        return accounts;
    }

    Ledger ledger() {
        return ledger;
    }

    Server server() {
        return server;
    }

    int port() {
        return server.address().getPort();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).timeout(Duration.ofSeconds(60));
    }

    HttpRequest.Builder form(String path, String body) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// The status alone: the answer may never end.
    int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<java.io.InputStream> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    String token(Role role) throws ReportException {
        return accounts.tokens().make("token " + role.code(), role, Maybe.unknown(), DOER);
    }

    /// The cookie of a new session.
    String session(Role role) {
        return "sayso=" + accounts.sessions().begin(role.code());
    }

    /// What a form in this session has to send along.
    String csrf(String cookie) throws IOException, InterruptedException {
        return csrf(send(to("/").header("Cookie", cookie)));
    }

    static String csrf(HttpResponse<String> page) {
        Matcher matcher = CSRF.matcher(page.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    /// The first `name=value` of the cookie that an answer sets; "" if it sets none of this name.
    static String cookie(HttpResponse<?> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.substring(0, each.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    /// Signs in through the page.
    ///
    /// @param cookie what the browser has by then; "" for none
    HttpResponse<String> signIn(String name, String password, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder ask = to("/sign-in");
        if (!cookie.isEmpty()) {
            ask.header("Cookie", cookie);
        }
        HttpResponse<String> page = send(ask);
        String visit = cookie(page, "sayso-visit");
        String all = visit.isEmpty() ? cookie : cookie.isEmpty() ? visit : cookie + "; " + visit;
        return send(form("/sign-in", "name=" + name + "&password=" + password.replace(' ', '+') + "&csrf=" + csrf(page))
                .header("Cookie", all));
    }

    /// Says these bytes and hears the answer until the other side hangs up.
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(40_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        ledger.close();
        accounts.close();
    }
}
