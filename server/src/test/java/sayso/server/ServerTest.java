package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;

@Timeout(60)
class ServerTest {
    @TempDir
    Path folder;

    @Test
    void answersWithTheFirstPageAndWithAPageOfItsOwnWhereNothingIs() throws Exception {
        try (Ledger ledger = Ledger.open(Address.parse(folder.resolve("l.db").toString()), InstantSource.system());
                Server server = Server.start(Settings.local(0, InstantSource.system()), ledger)) {
            HttpResponse<String> first = get(server, "");
            HttpResponse<String> nowhere = get(server, "nowhere");

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).contains("On whose word?", "The ledger is empty");
            assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(nowhere.statusCode()).isEqualTo(404);
            assertThat(nowhere.body()).contains("nothing is here");
            assertThat(get(server, "assets/htmx.js").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(Server server, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(server.address().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
