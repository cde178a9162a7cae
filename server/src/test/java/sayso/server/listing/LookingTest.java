package sayso.server.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Sighting;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.server.Served;
import sayso.server.chart.RivalPhrases;

@Timeout(120)
class LookingTest {
    @TempDir
    Path folder = Path.of("");

    private Served served;

    @BeforeEach
    void serve() throws Exception {
        served = Served.in(folder);
        Wire.keep(served.ledger());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String page(String path) throws Exception {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private Entry service() {
        return served.ledger().entries(Maybe.known("intelligence"), 1).getFirst();
    }

    private String story() throws Exception {
        return served.ledger()
                .links(served.ledger().report(Wire.WIRE.id()))
                .story()
                .or("");
    }

    private String group() throws Exception {
        return served.ledger().links(Wire.WIRE.id()).copyGroup().or("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=bridge",
                "/sources",
                "/stories",
                "/copies",
                "/figures",
                "/export",
                "/about"
            })
    void nothingHostileArrivesAsItIs(String path) throws Exception {
        assertThat(page(path)).doesNotContain("<script>alert", "<b>harbour");
    }

    @Test
    void hostileNamesAreShownEscaped() throws Exception {
        assertThat(page("/search?q=bridge")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page("/")).contains("From &lt;script&gt;");
    }

    @Test
    void whatIsAskedComesBackEscaped() throws Exception {
        String asked = "%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%27%26";
        for (String path : List.of(
                "/search?q=" + asked,
                "/search?publisher=" + asked,
                "/sources?name=" + asked,
                "/figures?who=" + asked,
                "/figures?place=" + asked)) {
            assertThat(page(path)).as(path).doesNotContain("<script>alert").contains("&lt;script");
        }
    }

    @Test
    void searchMarksTheWordsAndLinksTheSentence() throws Exception {
        Hit hit = served.ledger()
                .find(Question.everything().withWords("bridge"), Long.MAX_VALUE, 1)
                .getFirst();
        String body = page("/search?q=bridge");

        assertThat(body).contains("<mark>bridges</mark>", "/reports/" + Wire.BRIDGES.id() + "#" + hit.id());
        assertThat(body).doesNotContain("<mark>harbour");
        assertThat(body).doesNotContain("/reports/" + Wire.WIRE.id());
    }

    @Test
    void searchNarrowsByEveryFilter() throws Exception {
        assertThat(page("/search?stance=denies")).contains("No statement answers that");
        assertThat(page("/search?publisher=norland"))
                .contains(Wire.EARLIER.id())
                .doesNotContain(Wire.WIRE.id());
        assertThat(page("/search?from=2026-04-30&to=2026-04-30"))
                .contains(Wire.WIRE.id())
                .doesNotContain(Wire.COPY.id(), Wire.EARLIER.id());
        assertThat(page("/search?form=direct")).contains("We denied nobody").doesNotContain("bridges were rebuilt");
        assertThat(page("/search?entry=" + service().id()))
                .contains(Wire.EARLIER.id())
                .doesNotContain(Wire.BRIDGES.id());
    }

    @Test
    void facetsCountWhatTheLedgerHasAndKeepTheQuestion() throws Exception {
        int persons = served.ledger()
                .find(Question.everything().withKind(Maybe.known(Kind.PERSON)), Long.MAX_VALUE, 1_000)
                .size();
        String body = page("/search?from=2026-01-01");

        assertThat(persons).isPositive();
        assertThat(body).contains("from=2026-01-01&amp;kind=person\"");
        assertThat(body).containsPattern("kind=person[^>]*>person</a> <span class=\"number\">" + persons + "<");
        assertThat(page("/search?kind=person")).contains("No longer only");
    }

    @Test
    void aLongAnswerGoesOnWhereItEnded() throws Exception {
        for (int number = 0; number < 30; number++) {
            Wire.keep(
                    served.ledger(),
                    Wire.report(
                            "2026-03-01", "Tarn Daily", "The ferry was late, the harbour office said. No " + number));
        }
        String first = page("/search?q=ferry");
        String next = first.replaceAll("(?s).*href=\"(/search[^\"]*after=[0-9]+)\".*", "$1")
                .replace("&amp;", "&");
        String second = page(next);

        assertThat(links(first)).hasSize(20);
        assertThat(links(second)).hasSize(10).doesNotContainAnyElementsOf(links(first));
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    private static List<String> links(String body) {
        return Pattern.compile("/reports/[0-9a-f]{64}#A[0-9]+")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?kind=nobody",
                "/search?stance=shouts",
                "/search?form=x",
                "/search?status=x",
                "/search?from=yesterday",
                "/search?to=2026-02-30",
                "/search?after=-1",
                "/search?after=99999999999999999999",
                "/search?entry=41",
                "/sources?after=x",
                "/stories?after=12",
                "/stories?after=../etc",
                "/copies?after=2026-03-01.5",
                "/figures?measure=votes",
                "/figures?story=7",
                "/figures?stories=0",
                "/export/file",
                "/export/file?form=pdf",
                "/export/file?form=ucdp&vague=many",
                "/export/file?form=csv&from=soon"
            })
    void nonsenseIsAnsweredWith400AndAPage(String path) throws Exception {
        HttpResponse<String> response = served.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("<h1 class=\"sentence\">").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/E999",
                "/sources/T1",
                "/stories/T999",
                "/stories/x",
                "/copies/C999",
                "/export/file?form=csv&report=ffff"
            })
    void whatIsNotThereIs404(String path) throws Exception {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aSourceHasItsNamesStatementsFiguresAndReports() throws Exception {
        Entry entry = service();
        String list = page("/sources?name=INTELLIGENCE");
        String body = page("/sources/" + entry.id());

        assertThat(list).contains("/sources/" + entry.id()).doesNotContain("Hale");
        assertThat(entry.reports()).isEqualTo(2);
        assertThat(body)
                .contains("/reports/" + Wire.WIRE.id() + "#F1", "/reports/" + Wire.EARLIER.id() + "#F1")
                .contains("about 600 killed", "about 300 killed")
                .doesNotContain(Wire.BRIDGES.id());
    }

    @Test
    void sourcesAreMergedAndPartedWithAReasonOnly() throws Exception {
        String ministry =
                served.ledger().entries(Maybe.known("defence"), 1).getFirst().id();
        String path = "/sources/" + ministry + "/merge";
        Served.Parts into = new Served.Parts().with("into", service().id());

        assertThat(served.form(path, into).statusCode()).isEqualTo(400);
        assertThat(served.form(path, new Served.Parts().with("into", "E999").with("why", "one body"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.form(path, new Served.Parts().with("into", ministry).with("why", "one body"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(service().reports()).isEqualTo(2);
        HttpResponse<String> merged = served.form(
                path, new Served.Parts().with("into", service().id()).with("why", "one body"));
        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(service().reports()).isEqualTo(3);

        String source = served.ledger().report(Wire.EARLIER.id()).reading().sources().stream()
                .filter(each -> each.name().contains("Intelligence"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        HttpResponse<String> parted = served.form(
                "/sources/" + service().id() + "/split",
                new Served.Parts()
                        .with("report", Wire.EARLIER.id())
                        .with("source", source)
                        .with("why", "another body"));
        assertThat(parted.statusCode()).isEqualTo(303);
        assertThat(service().reports()).isEqualTo(2);
    }

    @Test
    void changesWithoutTheTokenAreRefused() throws Exception {
        HttpResponse<String> forged = served.sendParts(
                "/sources/" + service().id() + "/merge",
                new Served.Parts().with("into", "E1").with("why", "x"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(served.ledger().log(Maybe.unknown())).isEmpty();
    }

    @Test
    void aStoryHasItsReportsInTimeAndItsRivalFigures() throws Exception {
        String body = page("/stories/" + story());

        assertThat(page("/stories")).contains("/stories/" + story());
        assertThat(body.indexOf("2026-04-30")).isPositive().isLessThan(body.indexOf("2026-05-01"));
        assertThat(body).contains("carries the text of", "Killed: North Korean soldiers");
    }

    @Test
    void copiesStandBesideTheirOriginWithWhatWasChanged() throws Exception {
        String body = page("/copies/" + group());

        assertThat(page("/copies")).contains("/copies/" + group());
        assertThat(body).contains("likely the origin because", "The Wire, 30 April 2026", "Daily Copy, 1 May 2026");
        assertThat(body).containsPattern("<del>About\\s*</del>").containsPattern("<ins>At least\\s*</ins>");
        assertThat(body).doesNotContain("<ins>600");
        assertThat(served.get("/copies/" + group() + "?with=" + Wire.BRIDGES.id())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReportLeavesItsGroup() throws Exception {
        String path = "/copies/" + group() + "/split";

        assertThat(served.form(
                                path,
                                new Served.Parts()
                                        .with("report", Wire.BRIDGES.id())
                                        .with("why", "anew"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.form(
                                path,
                                new Served.Parts()
                                        .with("report", Wire.COPY.id())
                                        .with("why", "written anew"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(group()).isEmpty();
    }

    @Test
    void figuresAreThoseOfTheLedgerEachLinkedToItsSentence() throws Exception {
        String body = page("/figures?measure=killed&who=north+korean");

        assertThat(body).contains("Killed: North Korean soldiers");
        for (RivalRow row : served.ledger()
                .counts(new CountQuery(Maybe.known(Measure.KILLED), Maybe.known("north korean"), Maybe.unknown(), 11))
                .getFirst()
                .rows()) {
            assertThat(body).contains(RivalPhrases.count(row), RivalPhrases.carried(row));
            for (Sighting sighting : row.sightings()) {
                assertThat(body)
                        .contains("/reports/" + sighting.seen().report() + "#"
                                + sighting.figure().id());
            }
        }
        assertThat(body).contains("superseded by", "Drift", "which copies", "<svg class=\"rivals-chart\"");
        assertThat(page("/figures?measure=wounded")).contains("No figure of the ledger counts that");
        assertThat(served.get("/figures?story=T1").statusCode()).isEqualTo(200);
        assertThat(served.get("/figures?story=T99").statusCode()).isEqualTo(404);
        assertThat(page("/figures?place=Kursk")).contains("Killed: North Korean soldiers");
        assertThat(page("/figures?place=Paris")).contains("No figure of the ledger counts that");
    }

    @Test
    void thePolicyLetsPlotHaveItsOneStyleSheet() throws Exception {
        String plot = page("/assets/plot.js");
        Matcher style = Pattern.compile(
                        "append\\(\"style\"\\)\\.text\\(`(:where\\(\\.\\$\\{(\\w+)}\\) .*?)`\\)", Pattern.DOTALL)
                .matcher(plot);
        assertThat(style.find()).isTrue();
        String text = style.group(1)
                .replace("${" + style.group(2) + "}", "plot-d6a7b5")
                .replace("\\n", "\n");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(plot).contains("\"plot-d6a7b5\"");
        assertThat(served.get("/figures")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("style-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    void anEmptyLedgerHasPagesToo() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (Served nothing = Served.in(empty)) {
            for (String path :
                    List.of("/", "/search", "/search?q=x", "/sources", "/stories", "/copies", "/figures", "/export")) {
                assertThat(nothing.get(path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(nothing.get("/search").body()).contains("No report that is kept holds a statement");
            assertThat(nothing.get("/search?q=x").body()).contains("No statement answers that");
            assertThat(nothing.get("/sources").body()).contains("No report that is kept names a source");
            assertThat(nothing.get("/figures").body()).contains("No report that is kept gives a figure");
            assertThat(nothing.get("/figures?measure=killed").body()).contains("No figure of the ledger counts that");
            assertThat(nothing.get("/export/file?form=csv").body()).startsWith("\uFEFFreport_id");
        }
    }

    @Test
    void whatIsSaidOfStancesIsWhatTheLedgerKnows() {
        assertThat(served.ledger().facets(Question.everything(), 1_000).stances())
                .anyMatch(tally -> tally.value() == Stance.SAYS && tally.answers() > 1);
        assertThat(served.ledger().facets(Question.everything(), 1).whole()).isFalse();
        assertThat(served.ledger().facets(Question.everything(), 1).answers()).isEqualTo(1);
    }
}
