package sayso.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.ledger.kept.Doubt;
import sayso.reading.Masthead;
import sayso.reading.ReportException;
import sayso.server.report.Desk;

@Timeout(120)
class ReviewTest {
    private static final String TEXT = """
            At least 40 people were killed in Port Kessel on Monday, the interior ministry said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. About 600 soldiers were sent there, the army said.
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws ReportException {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> fields(Element doubt, String action) {
        Map<String, String> fields = new HashMap<>();
        doubt.select("input:not([name=csrf])").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("action", action);
        return fields;
    }

    @Test
    void showsTheLeastCertainFirstWithItsMarksInItsLine() throws Exception {
        desk.keep(TEXT, Masthead.blank());
        Document page = page("/review");

        List<String> confidences = Desk.found("confidence ([0-9.]+)</small>", page.html());
        assertThat(confidences)
                .isSorted()
                .hasSize(desk.ledger().doubts(Doubt.Place.first(), 99).size());
        Element first = page.select(".doubt").getFirst();
        assertThat(first.select("blockquote mark")).isNotEmpty();
        assertThat(first.select("[data-key=a], [data-key=c], [data-key=r]")).hasSize(3);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".keys").text()).contains("j next", "a accept", "u undo");
    }

    @Test
    void whatIsAcceptedLeavesTheListAndComesBackWithAnUndo() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        int before = page("/review").select(".doubt").size();
        Element first = page("/review").select(".doubt").getFirst();

        HttpResponse<String> sent = desk.post("/review", fields(first, "accept"));

        assertThat(sent.statusCode()).isEqualTo(303);
        String location = sent.headers().firstValue("Location").orElse("");
        Document after = page(location.substring(location.indexOf("/review")));
        assertThat(after.select(".doubt")).hasSize(before - 1);
        assertThat(after.select(".done").text()).contains("Kept as 1:", "is right as it is read");
        assertThat(desk.ledger().report(id).reading().statements())
                .hasSameSizeAs(desk.ledger().report(id).machine().statements());

        desk.post("/review/undo/1", Map.of("why", "too fast"));

        assertThat(page("/review").select(".doubt")).hasSize(before);
        assertThat(page("/log").select("tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("(undone)") && row.contains("operator"))
                .anyMatch(row -> row.contains("too fast"));
    }

    @Test
    void whatIsRejectedIsGone() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        int before = page("/review").select(".doubt").size();

        desk.post("/review", fields(page("/review").select(".doubt").getFirst(), "reject"));

        assertThat(page("/review").select(".doubt")).hasSizeLessThan(before);
        assertThat(desk.ledger().report(id).version()).isEqualTo(1);
    }

    @Test
    void whoeverIsLaterIsTold() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        List<Element> doubts = page("/review").select(".doubt");
        desk.post("/review", fields(doubts.get(0), "accept"));

        HttpResponse<String> late = desk.post("/review", fields(doubts.get(1), "accept"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("[role=alert]").text()).contains("operator corrected it meanwhile");
        assertThat(desk.ledger().report(id).version()).isEqualTo(1);
    }

    @Test
    void goesOnWhereAPageEnds() throws Exception {
        desk.keep((TEXT + "\n").repeat(4), Masthead.blank());
        Document first = page("/review");
        String next = first.select("a[rel=next]").attr("href");
        Document second = page(next);

        assertThat(first.select(".doubt")).hasSize(10);
        assertThat(second.select(".doubt h2").eachAttr("id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".doubt h2").eachAttr("id"));
        assertThat(page("/review?after=nonsense").select(".doubt")).hasSize(10);
    }

    @Test
    void aDecisionLeadsBackToThePageItWasMadeOn() throws Exception {
        desk.keep((TEXT + "\n").repeat(4), Masthead.blank());
        String next = page("/review").select("a[rel=next]").attr("href");
        String place = next.substring(next.indexOf("after="));
        Element doubt = page(next).select(".doubt").getFirst();

        String location = desk.post("/review", fields(doubt, "accept"))
                .headers()
                .firstValue("Location")
                .orElse("");
        Document after = page(location.substring(location.indexOf("/review")));

        assertThat(location).endsWith("&" + place);
        assertThat(after.select(".done input[name=after]").val()).isEqualTo(place.substring("after=".length()));
        assertThat(page("/review?after=1.0-f-999999999999999999")
                        .select("a[href=/review]")
                        .text())
                .contains("Begin with them again");
    }

    @Test
    void theLogUndoesWhatNoReportShows() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        desk.post("/review", fields(page("/review").select(".doubt").getFirst(), "accept"));
        Element form = page("/log").select("form[action=/review/undo/1]").getFirst();

        assertThat(form.select("input[name=why]")).hasSize(1);
        desk.post(form.attr("action"), Map.of("why", "a slip"));

        assertThat(desk.ledger().report(id).corrections().getFirst().state().name())
                .isEqualTo("UNDONE");
        assertThat(page("/log").select("form[action=/review/undo/1]")).isEmpty();
    }

    @Test
    void saysSoWhereNothingIsLeftOrWasDone() throws Exception {
        assertThat(page("/review").text()).contains("Nothing is left to look at");
        assertThat(page("/log").text()).contains("Nobody has corrected anything");
        assertThat(desk.post("/review/undo/9", Map.of("why", "x")).statusCode()).isEqualTo(404);
        assertThat(desk.post("/review", Map.of("report", "ffff", "item", "A1")).statusCode())
                .isEqualTo(422);
    }
}
