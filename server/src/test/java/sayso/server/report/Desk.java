package sayso.server.report;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.reading.Masthead;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.server.Server;
import sayso.server.Settings;

/// A server over a ledger of its own, and a person who asks it.
public final class Desk implements AutoCloseable {
    public static final Sayso SAYSO = Sayso.rulesOnly();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final Ledger ledger;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    public Desk(Path folder) throws ReportException {
        this.ledger = Ledger.open(Address.parse(folder.resolve("l.db").toString()), CLOCK);
        this.server = Server.start(Settings.local(0, CLOCK), ledger);
    }

    public Ledger ledger() {
        return ledger;
    }

    /// Keeps what is read out of this text, by rules alone.
    public Reading keep(String text, Masthead masthead) {
        Reading reading = SAYSO.read(new Report(text, masthead.withLocation("wire/1.txt")));
        ledger.keep(reading, SAYSO.edition());
        return reading;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form, with the token that pages carry.
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/").body());
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", token.find() ? token.group(1) : "");
        String body = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// What the first group of `pattern` finds in a page, each time.
    public static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private URI at(String path) {
        return server.address().resolve(path);
    }

    @Override
    public void close() {
        client.close();
        server.close();
        ledger.close();
    }
}
