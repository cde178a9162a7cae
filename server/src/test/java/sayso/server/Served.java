package sayso.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.Sayso;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.server.reading.Means;

/// A server over a ledger of its own, and somebody who asks it.
public final class Served implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Ledger ledger;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Ledger ledger, Server server) {
        this.ledger = ledger;
        this.server = server;
    }

    /// Reads by rules alone.
    public static Served in(Path folder) throws Exception {
        return in(folder, Means.of(Sayso::rulesOnly));
    }

    public static Served in(Path folder, Means means) throws Exception {
        Ledger ledger = Ledger.open(Address.parse(folder.resolve("l.db").toString()), InstantSource.system());
        Settings settings = Settings.local(0, InstantSource.system()).withFolder(folder.resolve("served"));
        return new Served(ledger, Server.start(settings, ledger, means));
    }

    public Ledger ledger() {
        return ledger;
    }

    public URI at(String path) {
        return server.address().resolve(path);
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> post(String path, String json, String... headers) throws Exception {
        String[] all = List.of(List.of("Content-Type", "application/json"), List.of(headers)).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
        return send("POST", path, json, all);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofMinutes(2))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return client.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form as a page would, with its token.
    public HttpResponse<String> form(String path, Parts parts) throws Exception {
        return sendParts(path, parts.with("csrf", token()));
    }

    private String token() throws Exception {
        return token(get("/add").body());
    }

    /// The token for forms that stands in a page.
    public static String token(String page) throws IOException {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IOException("The page has no token");
        }
        return token.group(1);
    }

    public HttpResponse<String> sendParts(String path, Parts parts, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "multipart/form-data; boundary=" + Parts.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.bytes()));
        if (path.startsWith("/api")) {
            // a form that any page could send is not enough for a program
            request.header("X-CSRF-Token", token());
        }
        return client.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// The JSON of an answer.
    public static Json json(HttpResponse<String> response) throws JsonException {
        return Json.parse(response.body());
    }

    /// Adds `text`, and gives the id of the report that it became.
    public String added(String text) throws Exception {
        String order = new Json.Members(Map.of("text", new Json.Text(text))).write();
        return ended(json(post("/api/v1/add", order)).text("id").or(""))
                .list("outcomes")
                .getFirst()
                .text("report")
                .or("");
    }

    /// Waits for a job to end, and gives it.
    public Json ended(String id) throws Exception {
        while (true) {
            Json job = json(get("/api/v1/jobs/" + id));
            if (!job.text("state").isKnown()) {
                throw new IOException("There is no job “" + id + "”: " + job.write());
            }
            if (job.text("state").isKnownAnd("ended"::equals)) {
                return job;
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
        client.close();
    }

    /// A form with files.
    public static final class Parts {
        /// Stands between the parts.
        public static final String BOUNDARY = "----sayso-of-tests";

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        /// A field.
        public Parts with(String name, String value) {
            return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        /// A file; `fileName` is put into the header as it is, unescaped.
        public Parts with(String name, String fileName, byte[] content) {
            return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
        }

        private Parts part(String head, byte[] content) {
            write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
            out.writeBytes(content);
            write("\r\n");
            return this;
        }

        private void write(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        /// The whole body.
        public byte[] bytes() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(out.toByteArray());
            whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return whole.toByteArray();
        }
    }
}
