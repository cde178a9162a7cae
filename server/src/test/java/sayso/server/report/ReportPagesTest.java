package sayso.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
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
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.json.ReadingJson;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.State;
import sayso.reading.Basis;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;
import sayso.reading.Wording;
import sayso.text.Span;

@Timeout(120)
class ReportPagesTest {
    private static final String TEXT = """
            At least 40 people were killed in Port Kessel on Monday, the interior ministry said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. About 600 soldiers were sent there, the army said. \
            It rained 😀 all day.

            אמר הדובר: “כן”.
            """;
    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'";

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

    @Test
    void whatIsMarkedIsWhatTheJsonSays() throws Exception {
        Reading reading = desk.keep(TEXT, Masthead.blank());
        String id = reading.report().id();
        Document page = page("/reports/" + id);
        Json json = Json.parse(desk.get("/reports/" + id + "/reading.json").body());

        assertThat(wholeText(page)).isEqualTo(TEXT);
        List<String> marked = new ArrayList<>();
        for (Element mark : page.select(".text mark[data-kind=content]")) {
            int start = Integer.parseInt(mark.attr("data-start"));
            int end = Integer.parseInt(mark.attr("data-end"));
            assertThat(mark.wholeText()).isEqualTo(TEXT.substring(start, end));
            marked.add(mark.attr("data-item") + " " + start + "-" + end);
        }
        assertThat(marked).isNotEmpty().containsExactlyInAnyOrderElementsOf(contents(json));
        assertThat(page.select(".text mark[data-kind=figure]")).hasSameSizeAs(json.list("figures"));
        assertThat(page.select(".text mark[data-kind=cue]")).isNotEmpty();
        assertThat(page.select(".text mark[data-kind=source]")).isNotEmpty();
    }

    private static List<String> contents(Json json) {
        List<String> contents = new ArrayList<>();
        for (Json statement : json.list("statements")) {
            for (Json span : statement.list("content")) {
                contents.add(statement.text("id").or("") + " "
                        + span.whole("start").or(-1L) + "-" + span.whole("end").or(-1L));
            }
        }
        return contents;
    }

    private static String wholeText(Document page) {
        StringBuilder text = new StringBuilder();
        page.select(".text").forEach(each -> text.append(each.wholeText()));
        return text.toString();
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhereAndNoIdStandsTwice() throws Exception {
        Document page =
                page("/reports/" + desk.keep(TEXT, Masthead.blank()).report().id());

        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".text a.at").eachAttr("aria-label")).contains("A1: interior ministry says");
    }

    @Test
    void tellsWhoAndHowSurelyAndHowMuchIsThePublishersOwn() throws Exception {
        Masthead masthead = Masthead.blank().withPublisher(Maybe.known("Kessel Post"));
        Document page = page("/reports/" + desk.keep(TEXT, masthead).report().id());

        assertThat(page.select(".voice h3").eachText()).anyMatch(name -> name.contains("Lena Ortiz"));
        assertThat(page.select(".own").text()).contains("rests on Kessel Post’s own word");
        assertThat(page.select("#card-A1").text()).contains("confidence", "rule", "said");
        assertThat(page.text()).contains("Sayso", "rules", "model none", "wire/1.txt");
        assertThat(page.select(".text p").eachAttr("dir")).containsOnly("auto");
    }

    @Test
    void nothingHostileIsMoreThanText() throws Exception {
        Masthead masthead = Masthead.blank()
                .withTitle(Maybe.known(HOSTILE))
                .withPublisher(Maybe.known(HOSTILE))
                .withAgency(Maybe.known(HOSTILE))
                .withByline(List.of(HOSTILE))
                .withUrl(Maybe.known("javascript:alert(3)"))
                .withLanguage(HOSTILE);
        Reading reading =
                desk.keep(TEXT + "<script>alert(4)</script> & <b>x</b>, the army said. \u202E\u0000\n", masthead);
        String id = reading.report().id();
        Change renamed = new Change.MergeSources(
                SourceName.of(reading.sources().getFirst()),
                SourceName.of(reading.sources().getLast()));
        desk.ledger().correct(id, List.of(renamed), new Reason(HOSTILE, HOSTILE), Maybe.unknown());
        post(id, Map.of("item", "A2", "name", HOSTILE, "kind", Kind.PERSON.code(), "why", HOSTILE));

        for (String path : List.of("/reports/" + id, "/reports/" + id + "?correct=A2", "/review", "/log")) {
            Document page = page(path);
            assertThat(page.select("script:not([src]), img, b:matchesOwn(^x$)"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[onerror], [style], a[href^=javascript]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(wholeText(page("/reports/" + id))).contains("<script>alert(4)</script> & <b>x</b>", "�␀");
        assertThat(page("/reports/" + id).select(".masthead").text()).contains("javascript:alert(3)");
    }

    @Test
    void aLinkToTheReportTellsNobodyWhereItWasFollowed() throws Exception {
        Masthead masthead = Masthead.blank().withUrl(Maybe.known("HTTPS://example.org/a?b=c&d"));
        Element link = page("/reports/" + desk.keep(TEXT, masthead).report().id())
                .select(".masthead a[rel]")
                .getFirst();

        assertThat(link.attr("href")).isEqualTo("HTTPS://example.org/a?b=c&d");
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void megabytesAreShownWhole() throws Exception {
        String text = "The army said that the road was closed, and “we go home,” Lena Ortiz said.\n".repeat(27_000);
        desk.ledger().keep(repeated(text), Desk.SAYSO.edition());
        HttpResponse<String> answer = desk.get("/reports/" + new Report(text, Masthead.blank()).id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text.length()).isGreaterThan(2_000_000);
        assertThat(Desk.found("(<mark)", answer.body())).hasSizeGreaterThan(3_000);
    }

    /// A reading with as many statements as a report of this size could have, without reading it.
    private static Reading repeated(String text) {
        List<Statement> statements = new ArrayList<>();
        int line = text.indexOf('\n') + 1;
        for (int number = 0; number < 3_000; number++) {
            int at = number * line * 9;
            statements.add(new Statement(
                    new StatementId(number + 1),
                    Form.INDIRECT,
                    Stance.SAYS,
                    new Wording(
                            List.of(new Span(at + 14, at + 38)),
                            Maybe.known(new Span(at + 9, at + 13)),
                            Maybe.unknown(),
                            Maybe.unknown(),
                            List.of()),
                    Basis.ownVoice(),
                    Maybe.unknown(),
                    Maybe.unknown(),
                    Finding.by("made-up", 0.5)));
        }
        return new Reading(
                new Report(text, Masthead.blank()), List.of(), statements, List.of(), List.of(), List.of(), List.of());
    }

    private HttpResponse<String> post(String id, Map<String, String> fields) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of(
                "version",
                Long.toString(desk.ledger().report(id).version()),
                "action",
                "correct",
                "why",
                "said later"));
        all.putAll(fields);
        return desk.post("/reports/" + id + "/corrections", all);
    }

    @Test
    void aStatementIsCorrectedAndTheCorrectionTakenBack() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        Document form = page("/reports/" + id + "?correct=A1");
        assertThat(form.select("#stance option[selected]").text()).isEqualTo("says");

        HttpResponse<String> sent = post(
                id,
                Map.of("item", "A1", "source", "S2", "stance", "claims", "said", "2026-02-20", "why", "it is on tape"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(desk.ledger()
                        .report(id)
                        .reading()
                        .statements()
                        .getFirst()
                        .said()
                        .or(new Timex("2026")))
                .hasToString("2026-02-20");
        Document page = page("/reports/" + id);
        assertThat(page.select("#card-A1").text()).contains("claims", "20 February 2026", "rule correction");
        assertThat(page.select("#correction-1").text())
                .contains("the machine read: interior ministry", "operator, 1 March 2026: it is on tape");

        desk.post("/reports/" + id + "/corrections/2/undo", Map.of("why", "wrong tape"));

        assertThat(desk.ledger().report(id).corrections())
                .extracting(each -> each.state())
                .containsExactly(State.STANDS, State.UNDONE, State.STANDS, State.STANDS);
        assertThat(page("/reports/" + id).select("#card-A1").text())
                .contains("says")
                .doesNotContain("claims");
    }

    @Test
    void aFigureIsCorrectedAcceptedAndRejected() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();

        post(
                id,
                Map.of(
                        "item",
                        "F1",
                        "value",
                        "more than 50",
                        "measure",
                        "wounded",
                        "place",
                        "Halmar",
                        "asOf",
                        "2026-02"));

        assertThat(page("/reports/" + id).select("#card-F1").text())
                .contains("> 50 wounded", "in Halmar", "as of February 2026");
        post(id, Map.of("item", "F2", "action", "accept"));
        assertThat(page("/reports/" + id).select("#card-F2").text()).contains("confidence 1.00");
        post(id, Map.of("item", "F2", "action", "reject"));
        assertThat(page("/reports/" + id).select("#card-F2")).isEmpty();
    }

    @Test
    void whatWasOverlookedIsAddedByItsWords() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        int before = desk.ledger().report(id).reading().statements().size();

        assertThat(post(
                                id,
                                Map.of(
                                        "item",
                                        "new-statement",
                                        "words",
                                        "It rained 😀 all day",
                                        "name",
                                        "Ana Bell",
                                        "kind",
                                        "person"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(id, Map.of("item", "new-figure", "words", "all day", "value", "12", "measure", "missing"))
                        .statusCode())
                .isEqualTo(303);

        Reading reading = desk.ledger().report(id).reading();
        assertThat(reading.statements()).hasSize(before + 1);
        assertThat(page("/reports/" + id).select(".voice h3").eachText()).anyMatch(name -> name.contains("Ana Bell"));
        assertThat(page("/reports/" + id).select(".figures .card").text()).contains("12 missing");
    }

    @Test
    void wordsThatStandTwiceNeedTheirPlace() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        HttpResponse<String> twice = post(id, Map.of("item", "new-statement", "words", "said"));

        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("stands in the report more than once", "say where they start");
        assertThat(post(
                                id,
                                Map.of(
                                        "item",
                                        "new-statement",
                                        "words",
                                        "said",
                                        "at",
                                        Integer.toString(TEXT.indexOf("said"))))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoeverIsLaterSeesWhatChangedAndLosesNothingTyped() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        post(id, Map.of("item", "A1", "stance", "claims", "why", "Bo was faster"));

        HttpResponse<String> late =
                post(id, Map.of("item", "A1", "stance", "denies", "why", "my own reason", "version", "0"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("[role=alert]").text()).contains("has the stance claims", "Bo was faster");
        assertThat(page.select("#why").val()).isEqualTo("my own reason");
        assertThat(page.select("#stance option[selected]").text()).isEqualTo("denies");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
        assertThat(desk.ledger().report(id).version()).isEqualTo(1);
    }

    @Test
    void whoeverCorrectsWhatIsGoneIsToldWhoTookIt() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        post(id, Map.of("item", "A1", "action", "reject", "why", "Bo says it is none"));

        HttpResponse<String> late = post(id, Map.of("item", "A1", "stance", "denies", "version", "0"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("[role=alert]").text())
                .contains("is no statement", "Bo says it is none");
    }

    @Test
    void refusesWhatMeansNothing() throws Exception {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();

        assertThat(post(id, Map.of("item", "A1")).body()).contains("nothing was changed");
        assertThat(post(id, Map.of("item", "A1", "stance", "sings")).statusCode())
                .isEqualTo(400);
        assertThat(post(id, Map.of("item", "A1", "said", "soon")).body()).contains("no date that Sayso can keep");
        assertThat(post(id, Map.of("item", "F1", "value", "a lot or so")).statusCode())
                .isEqualTo(400);
        assertThat(post(id, Map.of("item", "A99", "action", "reject")).statusCode())
                .isEqualTo(400);
        assertThat(post(id, Map.of("item", "A1", "stance", "claims", "why", " "))
                        .body())
                .contains("it is not said why");
        assertThat(post(id, Map.of("item", "A1", "stance", "claims", "version", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.ledger().report(id).version()).isZero();
        assertThat(desk.get("/reports/" + id + "?correct=A99").statusCode()).isEqualTo(400);
        assertThat(desk.get("/reports/ffff").statusCode()).isEqualTo(404);
        assertThat(desk.post("/reports/" + id + "/corrections/7/undo", Map.of("why", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theJsonIsTheContract() throws Exception, JsonException {
        String id = desk.keep(TEXT, Masthead.blank()).report().id();
        HttpResponse<String> answer = desk.get("/reports/" + id + "/reading.json");

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(ReadingJson.read(answer.body()).report().text()).isEqualTo(TEXT);
    }
}
