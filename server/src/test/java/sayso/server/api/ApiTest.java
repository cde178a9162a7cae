package sayso.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.json.Json;
import sayso.json.ReadingJson;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.ChangeJson;
import sayso.ledger.correction.Matching;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Stance;
import sayso.server.Served;

@Timeout(300)
class ApiTest {
    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void begin() throws Exception {
        served = Served.in(folder);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void aReadingComesAsTheContractSaysAndNotTwice() throws Exception {
        String id = added("The ministry said on Monday that 12 people were killed.");
        HttpResponse<String> answer = served.get("/api/v1/reports/" + id.substring(0, 8));
        String etag = answer.headers().firstValue("ETag").orElse("");

        assertThat(answer.body())
                .isEqualTo(ReadingJson.write(served.ledger().report(id).reading(), ReadingJson.Detail.contract()));
        assertThat(etag).matches("\"0\\.[0-9a-f]+\"");
        assertThat(served.get("/api/v1/reports/" + id, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(served.get("/api/v1/reports/" + id, "If-None-Match", "\"1.x\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/api/v1/reports/" + id + "?machine=true").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/api/v1/reports/" + id + "?machine=maybe").statusCode())
                .isEqualTo(400);
        assertThat(served.get("/api/v1/reports/" + id + "/links").body()).contains("\"appearances\"", "\"S1\":\"E1\"");
    }

    @Test
    void aCorrectionNeedsTheStateItWasDecidedOn() throws Exception {
        String id = added("The ministry said on Monday that 12 people were killed.");
        String path = "/api/v1/reports/" + id + "/corrections";
        String body = correction(id);
        String etag =
                served.get("/api/v1/reports/" + id).headers().firstValue("ETag").orElse("");

        assertThat(served.post(path, body).statusCode()).isEqualTo(428);
        assertThat(served.post(path, body, "If-Match", "yesterday").statusCode())
                .isEqualTo(400);
        HttpResponse<String> made = served.post(path, body, "If-Match", etag);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"by\":\"operator\"", "\"kind\":\"stance\"", "\"state\":\"stands\"");
        HttpResponse<String> stale = served.post(path, body, "If-Match", etag);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("ledger.conflict");

        assertThat(served.get("/api/v1/reports/" + id).body()).contains("\"stance\":\"claims\"");
        assertThat(served.get("/api/v1/reports/" + id + "?machine=true").body()).contains("\"stance\":\"says\"");
        assertThat(Served.json(served.get(path)).list("items")).hasSize(1);
        assertThat(served.post("/api/v1/corrections/1/undo", "{\"why\":\"a slip\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.post("/api/v1/corrections/1/undo", "{\"why\":\"a slip\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(served.post("/api/v1/corrections/99/undo", "{\"why\":\"a slip\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.get("/api/v1/reports/" + id).body()).contains("\"stance\":\"says\"");
        assertThat(Served.json(served.get("/api/v1/log")).list("items")).hasSize(2);
        assertThat(served.get(path).body()).contains("\"state\":\"undone\"");
    }

    @Test
    void aCorrectionThatIsNoneIsRefused() throws Exception {
        String id = added("The ministry said on Monday that 12 people were killed.");
        String path = "/api/v1/reports/" + id + "/corrections";
        for (String body : List.of(
                "{\"why\":\"x\"}",
                "{\"why\":\"x\",\"changes\":[{\"kind\":\"mood\",\"change\":{}}]}",
                "{\"why\":\"x\",\"changes\":[{\"kind\":\"undo\",\"change\":{\"number\":1}}]}",
                "{\"why\":\" \",\"changes\":[{\"kind\":\"published\",\"change\":{\"day\":\"2026-01-01\"}}]}",
                "{\"changes\":[{\"kind\":\"published\",\"change\":{\"day\":\"2026-01-01\"}}]}")) {
            assertThat(served.post(path, body, "If-Match", "*").statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(served.ledger().stats().corrections()).isZero();
    }

    @Test
    void pagingLosesAndRepeatsNothingWhileReportsAreAdded() throws Exception {
        for (int i = 0; i < 10; i++) {
            added("The ministry said on Monday that " + (100 + i) + " people were killed.");
        }
        List<String> before = new ArrayList<>();
        served.ledger().forEach(report -> before.add(report.id()));
        List<String> met = new ArrayList<>();
        String next = "/api/v1/reports?limit=3";
        for (int page = 0; !next.isEmpty(); page++) {
            Json answer = Served.json(served.get(next));
            answer.list("items").forEach(item -> met.add(item.text("id").or("")));
            next = answer.text("next").or("");
            added("A spokesman said on Tuesday that " + (200 + page) + " houses were lost.");
        }

        assertThat(met).containsExactlyElementsOf(before.reversed());
    }

    @Test
    void allListsPageWithoutALossAndRefuseForeignCursors() throws Exception {
        for (int i = 0; i < 6; i++) {
            added("Minister Ana Ruiz said on Monday that " + (100 + i) + " people were killed. “We mourn,” Mayor "
                    + List.of("Bo Lind", "Cy Dahl", "Di Ekman", "Eli Fors", "Fay Gran", "Gus Holm")
                            .get(i) + " said.");
        }
        for (String list : List.of("statements?q=killed", "sources?q=", "stories?", "copies?", "jobs?", "log?")) {
            Json whole = Served.json(served.get("/api/v1/" + list + "&limit=1000"));
            List<Json> met = new ArrayList<>();
            String next = "/api/v1/" + list + "&limit=2";
            while (!next.isEmpty()) {
                Json answer = Served.json(served.get(next));
                assertThat(answer.list("items")).hasSizeLessThan(3);
                met.addAll(answer.list("items"));
                next = answer.text("next").or("");
            }
            assertThat(met).as(list).isEqualTo(whole.list("items"));
        }
        assertThat(Served.json(served.get("/api/v1/sources")).list("items")).hasSizeGreaterThan(5);
        String foreign = Served.json(served.get("/api/v1/statements?limit=1"))
                .text("next")
                .or("");
        assertThat(served.get(foreign.replace("statements", "reports")).statusCode())
                .isEqualTo(400);
        assertThat(served.get("/api/v1/reports?cursor=zz").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/reports?limit=0").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/reports?limit=1001").statusCode()).isEqualTo(400);
    }

    @Test
    void statementsAreFoundByAllThatTheCommandLineAsks() throws Exception {
        added("The ministry said on Monday that 12 people were killed.");

        assertThat(items("statements?q=killed")).isEqualTo(1);
        assertThat(items("statements?q=nowhere")).isZero();
        assertThat(items("statements?source=ministry&stance=says&kind=agency")).isEqualTo(1);
        assertThat(items("statements?stance=denies")).isZero();
        assertThat(items("statements?publisher=nobody")).isZero();
        assertThat(items("statements?from=2020-01-01")).isZero();
        assertThat(items("statements?status=disputed")).isZero();
        assertThat(served.get("/api/v1/statements?stance=shouts").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/statements?from=today").statusCode()).isEqualTo(400);
        assertThat(items("figures?measure=killed")).isEqualTo(1);
        assertThat(items("figures?measure=missing")).isZero();
        assertThat(items("statements?form=indirect")).isEqualTo(1);
        assertThat(items("statements?form=direct")).isZero();
        assertThat(items("statements?entry=E1")).isEqualTo(1);
        assertThat(items("statements?entry=E2")).isZero();
        assertThat(served.get("/api/v1/statements?entry=T1").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/statements/facets?q=killed").body())
                .contains("\"answers\":1,\"whole\":true", "\"stances\":[{\"value\":\"says\",\"answers\":1}]");
        assertThat(served.get("/api/v1/statements/facets?q=nowhere").body()).contains("\"answers\":0");
    }

    @Test
    void figuresComeStoryByStoryAndAsAPicture() throws Exception {
        for (String text : List.of(
                "About 10 soldiers have been killed in Kessel, the mayor said.",
                "A ferry sank off Lindholm on Sunday night; 30 passengers died, the coast watch said.",
                "Officials counted 200 wounded after the earthquake that shook Marenburg and its valleys.",
                "The fire at the Norvik paper mill left 7 workers missing, according to the union.",
                "Floods drove 4,000 families from their homes along the Ostra, the relief agency reported.")) {
            Json order = new Fields()
                    .with("text", text)
                    .with("published", "2026-01-06")
                    .json();
            served.ended(Served.json(served.post("/api/v1/add", order.write()))
                    .text("id")
                    .or(""));
        }
        List<Json> whole = Served.json(served.get("/api/v1/figures")).list("items");
        List<Json> met = new ArrayList<>();
        String next = "/api/v1/figures?limit=2";
        int pages = 0;
        while (!next.isEmpty()) {
            pages++;
            Json page = Served.json(served.get(next));
            met.addAll(page.list("items"));
            next = page.text("next").or("");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(whole).hasSize(5);
        assertThat(met).containsExactlyInAnyOrderElementsOf(whole);
        assertThat(items("figures?place=Kessel")).isEqualTo(1);
        assertThat(items("figures?place=nowhere")).isZero();
        HttpResponse<String> none = served.get("/api/v1/figures?story=T99");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("ledger.no-link");
        assertThat(served.get("/api/v1/figures/chart?story=T99").statusCode()).isEqualTo(404);

        HttpResponse<String> chart = served.get("/api/v1/figures/chart?limit=2");
        assertThat(chart.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(chart.headers().firstValue("Link").orElse("")).contains("/figures/chart?limit=2&cursor=");
        assertThat(chart.body()).startsWith("<svg").contains("10", "</svg>");
        String etag = chart.headers().firstValue("ETag").orElse("");
        assertThat(served.get("/api/v1/figures/chart?limit=2", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void sourcesAreMergedAndCopiesSplit() throws Exception {
        String text = "The ministry of defence said on Monday that 12 soldiers were killed near the old bridge. "
                + "Mayor Ana Ruiz said the town would rebuild the bridge, the school and the mill within a year. "
                + "Two witnesses said they had seen smoke over the river long after midnight on Sunday.";
        String one = added(text);
        String two = added(text + " The Post added a line of its own here.");
        Json sources = Served.json(served.get("/api/v1/sources"));
        String first = sources.list("items").get(0).text("id").or("");
        String second = sources.list("items").get(1).text("id").or("");

        HttpResponse<String> merged = served.post(
                "/api/v1/sources/" + first + "/merge", "{\"into\":\"" + second + "\",\"why\":\"one body\"}");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        assertThat(served.post("/api/v1/sources/E999/merge", "{\"into\":\"" + second + "\",\"why\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.get("/api/v1/sources/" + second).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/sources/X1").statusCode()).isEqualTo(404);

        Json copies = Served.json(served.get("/api/v1/copies"));
        String group = copies.list("items").getFirst().text("id").or("");
        assertThat(served.get("/api/v1/copies/" + group).body()).contains(one, two, "\"sentences\"");
        assertThat(served.post("/api/v1/copies/" + group + "/split", "{\"report\":\"ffff\",\"why\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> split =
                served.post("/api/v1/copies/" + group + "/split", "{\"report\":\"" + two + "\",\"why\":\"its own\"}");
        assertThat(split.statusCode()).as(split.body()).isEqualTo(201);
        assertThat(items("copies")).isZero();
    }

    @Test
    void aSourceTellsItsFiguresAndReportsAndIsSplit() throws Exception {
        String one = added("Minister Ana Ruiz said on Monday that 12 soldiers were killed near the old bridge.");
        String two = added("Minister Ana Ruiz said on Friday that 30 people were wounded in a fire.");
        Json source = Served.json(served.get("/api/v1/sources?order=reports"))
                .list("items")
                .getFirst();
        String path = "/api/v1/sources/" + source.text("id").or("");

        assertThat(source.whole("reports").or(0L)).isEqualTo(2);
        assertThat(served.get(path + "/figures").body()).contains("\"words\":\"12\"", "\"words\":\"30\"");
        Json first = Served.json(served.get(path + "/reports?limit=1"));
        Json second = Served.json(served.get(first.text("next").or("")));
        assertThat(first.write()).contains(two).doesNotContain(one);
        assertThat(second.write()).contains(one).doesNotContain("\"next\"");
        assertThat(served.get("/api/v1/sources/E999/figures").statusCode()).isEqualTo(404);
        assertThat(served.get(path + "/reports?cursor=zz").statusCode()).isEqualTo(400);

        String split = "{\"report\":\"" + two + "\",\"source\":\"%s\",\"why\":\"another ministry\"}";
        assertThat(served.post(path + "/split", split.formatted("S9")).statusCode())
                .isEqualTo(400);
        HttpResponse<String> made = served.post(path + "/split", split.formatted("S1"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"kind\":\"split-entry\"");
        assertThat(served.get(path + "/reports").body()).doesNotContain(two);
        assertThat(served.post(path + "/split", split.formatted("S1")).statusCode())
                .as("it stands there no more")
                .isEqualTo(400);
    }

    @Test
    void listsComeInTheOrderOfThePagesToo() throws Exception {
        for (String text : List.of(
                "The ministry of defence said on Monday that 12 soldiers were killed near the old bridge. "
                        + "Mayor Ana Ruiz said the town would rebuild the bridge, the school and the mill in a year. "
                        + "Two witnesses said they had seen smoke over the river long after midnight on Sunday.",
                "Voters in Lindholm chose a new council on Friday, and the Green List won, officials announced. "
                        + "Candidate Ida Kim said that rents had decided the vote and that she would cap them soon. "
                        + "The tram to the university comes next spring, a spokesman for the company told reporters.")) {
            added(text);
            added(text + " The Post added a line of its own here.");
        }
        for (String list :
                List.of("stories?order=latest", "sources?order=reports", "copies?order=reports", "log?order=latest")) {
            List<Json> whole =
                    Served.json(served.get("/api/v1/" + list + "&limit=1000")).list("items");
            List<Json> met = new ArrayList<>();
            for (String next = "/api/v1/" + list + "&limit=1"; !next.isEmpty(); ) {
                Json page = Served.json(served.get(next));
                met.addAll(page.list("items"));
                next = page.text("next").or("");
            }
            assertThat(met).as(list).isEqualTo(whole);
            assertThat(served.get("/api/v1/" + list + "x").statusCode()).isEqualTo(400);
        }
        assertThat(items("copies?order=reports")).isEqualTo(2);
    }

    @Test
    void aReportIsAPageToSendAndTellsItsRules() throws Exception {
        String id = added("The ministry said on Monday that 12 people were killed. It rained <b>hard</b>.");
        HttpResponse<String> page = served.get("/api/v1/reports/" + id + "/page");
        String etag = page.headers().firstValue("ETag").orElse("");

        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(page.body()).contains("Content-Security-Policy").doesNotContain("<b>hard");
        assertThat(served.get("/api/v1/reports/" + id + "/page", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(served.get("/api/v1/reports/ffff/page").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/v1/reports/" + id).body()).doesNotContain("\"rule\"");
        assertThat(served.get("/api/v1/reports/" + id + "?rules=true").body()).contains("\"rule\"");
        assertThat(served.get("/api/v1/reports/" + id + "/links").body())
                .contains("\"ownVoice\":{\"sentences\":2,\"own\":1}");
    }

    @Test
    void theServerTellsOfItself() throws Exception {
        Json about = Served.json(served.get("/api/v1/about"));

        assertThat(about.text("card").or("")).startsWith("#");
        assertThat(about.list("quality"))
                .isNotEmpty()
                .allMatch(row -> row.text("figure").isKnown());
        assertThat(about.list("licences"))
                .isNotEmpty()
                .allMatch(row -> row.text("licence").isKnown());
        assertThat(about.member("limits")
                        .map(each -> each.whole("files").or(0L))
                        .or(0L))
                .isEqualTo(500);
    }

    @Test
    void aDeletedReportIsGone() throws Exception {
        String id = added("The ministry said on Monday that 12 people were killed.");

        assertThat(served.send("DELETE", "/api/v1/reports/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(served.get("/api/v1/reports/" + id).statusCode()).isEqualTo(404);
        assertThat(served.send("DELETE", "/api/v1/reports/" + id, "").statusCode())
                .isEqualTo(404);
        assertThat(served.get("/api/v1/stats").body()).contains("\"reports\":0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ucdp", "acled", "jsonl", "jsonld", "xmi"})
    void exportsStreamInEveryForm(String form) throws Exception {
        added("The ministry said on Monday that 12 people were killed.");
        HttpResponse<String> answer = served.get("/api/v1/export?as=" + form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(served.get("/api/v1/export?as=" + form + "&publisher=Nobody")
                        .body()
                        .length())
                .isLessThan(answer.body().length());
        assertThat(served.get("/api/v1/export?as=" + form + "&report=ffff").statusCode())
                .isEqualTo(404);
        assertThat(served.get("/api/v1/export?as=docx").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/v1/export").statusCode()).isEqualTo(400);
    }

    @Test
    void headsWrongMethodsAndGzip() throws Exception {
        added("The ministry said on Monday that 12 people were killed. ".repeat(50));
        HttpResponse<String> head = served.send("HEAD", "/api/v1/statements", "");
        HttpResponse<String> put = served.send("PUT", "/api/v1/reports", "{}");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(put.body()).contains("server.no-method");
        assertThat(served.get("/api/v1/nowhere").body()).contains("server.no-page");
        assertThat(served.get("/api/v1/stats", "Accept", "text/html").statusCode())
                .isEqualTo(406);
        assertThat(unzipped("/api/v1/statements"))
                .isEqualTo(served.get("/api/v1/statements").body());
        assertThat(unzipped("/api/v1/export?as=jsonl")).contains("sayso-reading/1");
    }

    private String unzipped(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(served.at(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            return new String(
                    new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private int items(String query) throws Exception {
        return Served.json(served.get("/api/v1/" + query)).list("items").size();
    }

    private String correction(String id) throws Exception {
        KeptReport kept = served.ledger().report(id);
        Change change = new Change.SetStance(
                Matching.target(kept.reading(), kept.reading().statements().getFirst()), Stance.CLAIMS);
        return "{\"why\":\"it doubts\",\"changes\":[{\"kind\":\"stance\",\"change\":" + ChangeJson.write(change)
                + "}]}";
    }

    private String added(String text) throws Exception {
        return served.added(text);
    }
}
