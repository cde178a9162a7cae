package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.json.Json;
import sayso.server.account.Role;

@Timeout(120)
class ForgettingTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void jobsAreForgottenAfterAMonthByAServerThatIsNeverStopped() throws Exception {
        try (Door door = Door.open(folder)) {
            String token = "Bearer " + door.token(Role.EDITOR);
            String first = ended(door, token);
            door.clock().move(Duration.ofDays(29));
            String second = ended(door, token);
            assertThat(asked(door, token, first).statusCode()).isEqualTo(200);

            door.clock().move(Duration.ofDays(2));
            ended(door, token);

            assertThat(asked(door, token, first).statusCode()).isEqualTo(404);
            assertThat(folder.resolve("jobs").resolve(first)).doesNotExist();
            assertThat(asked(door, token, second).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatWasComingInWhenTheServerWasKilledGoes() throws Exception {
        Path left = Files.createDirectories(folder.resolve("arriving")).resolve("MultiPart7");
        Files.writeString(left, "half a report");

        Door.open(folder).close();

        assertThat(left).doesNotExist();
    }

    private static String ended(Door door, String token) throws Exception {
        HttpRequest.Builder add = door.to("/api/v1/add")
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"The mayor said that it rained.\"}"));
        String id = Json.parse(door.send(add).body()).text("id").or("");
        while (!asked(door, token, id).body().contains("\"state\":\"ended\"")) {
            Thread.sleep(20);
        }
        return id;
    }

    private static HttpResponse<String> asked(Door door, String token, String id) throws Exception {
        return door.send(door.to("/api/v1/jobs/" + id).header("Authorization", token));
    }
}
