package sayso.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.json.Json;
import sayso.server.Served;

@Timeout(300)
class ReviewOverTheApiTest {
    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void begin() throws Exception {
        served = Served.in(folder);
        served.added("The ministry said on Monday that 12 people were killed. “We mourn,” Mayor Ana Ruiz said.");
        served.added("A spokesman denied on Tuesday that about 200 houses were lost near the old bridge.");
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void theLeastCertainComesFirstAndPageByPageAsAWhole() throws Exception {
        List<Json> whole = queue("?limit=1000");
        List<Json> met = new ArrayList<>();
        String next = "/api/v1/review?limit=1";
        while (!next.isEmpty()) {
            Json page = Served.json(served.get(next));
            met.addAll(page.list("items"));
            next = page.text("next").or("");
        }

        assertThat(whole).hasSizeGreaterThan(3);
        assertThat(met).isEqualTo(whole);
        assertThat(whole.stream().map(ReviewOverTheApiTest::confidence)).isSorted();
        assertThat(served.get("/api/v1/review?cursor=cmV2aWV3Ong").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsAcceptedOrRejectedLeavesTheQueueAndAnUndoBringsItBack() throws Exception {
        int before = queue("").size();
        HttpResponse<String> accepted = decide(queue("").getFirst(), "accept");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        assertThat(accepted.body()).contains("\"kind\":\"accept\"", "\"words\"", "\"state\":\"stands\"");
        assertThat(queue("")).hasSize(before - 1);
        HttpResponse<String> rejected = decide(queue("").getLast(), "reject");
        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(201);
        assertThat(queue("")).hasSizeLessThan(before - 1);

        assertThat(served.post("/api/v1/corrections/1/undo", "{\"why\":\"a slip\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.post("/api/v1/corrections/2/undo", "{\"why\":\"a slip\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(queue("")).hasSize(before);
        assertThat(Served.json(served.get("/api/v1/log?order=latest&limit=1")).list("items"))
                .extracting(each -> each.whole("number").or(0L))
                .containsExactly(4L);
    }

    @Test
    void whoDecidesOnAnOlderReadingIsTold() throws Exception {
        Json doubt = queue("").getFirst();
        decide(doubt, "accept");

        HttpResponse<String> late = decide(doubt, "accept");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("ledger.conflict");
    }

    @Test
    void anIdThatTheReadingDoesNotHaveIsRefused() throws Exception {
        String path = "/api/v1/reports/"
                + queue("")
                        .getFirst()
                        .member("report")
                        .map(each -> each.text("id").or(""))
                        .or("") + "/corrections";
        for (String change : List.of(
                "{\"kind\":\"accept\",\"change\":{\"item\":\"A99\"}}",
                "{\"kind\":\"accept\",\"change\":{\"item\":\"\"}}",
                "{\"kind\":\"accept\",\"change\":{\"item\":7}}",
                "{\"kind\":\"accept\",\"change\":[]}",
                "{\"kind\":\"merge-sources\",\"change\":{\"source\":\"S1\",\"into\":\"S99\"}}")) {
            HttpResponse<String> answer =
                    served.post(path, "{\"why\":\"x\",\"changes\":[" + change + "]}", "If-Match", "*");
            assertThat(answer.statusCode()).as(change + answer.body()).isEqualTo(400);
        }
    }

    private HttpResponse<String> decide(Json doubt, String kind) throws Exception {
        String report =
                doubt.member("report").map(each -> each.text("id").or("")).or("");
        return served.post(
                "/api/v1/reports/" + report + "/corrections",
                "{\"why\":\"looked at\",\"changes\":[{\"kind\":\"" + kind + "\",\"change\":{\"item\":\""
                        + doubt.text("item").or("") + "\"}}]}",
                "If-Match",
                "\"" + doubt.whole("version").or(-1L) + "\"");
    }

    private List<Json> queue(String query) throws Exception {
        return Served.json(served.get("/api/v1/review" + query)).list("items");
    }

    private static double confidence(Json item) {
        return item.member("confidence") instanceof sayso.reading.Maybe.Known<Json>(Json.Numeral(var number))
                ? number.doubleValue()
                : -1;
    }
}
