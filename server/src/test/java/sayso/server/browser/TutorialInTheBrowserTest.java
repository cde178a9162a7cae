package sayso.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The worked case of `docs/tutorial`, done in a browser from beginning to end. With `-Dsayso.write=true` it puts
/// the pictures that README shows into `docs/images`.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TutorialInTheBrowserTest {
    private static final double PATIENCE = 120_000;

    /// Pieces of each marked item, joined, beside what the JSON's text says between its offsets.
    private static final String COMPARE = """
            async (json) => {
              const reading = await (await fetch(json)).json();
              const text = reading.text;
              const wrong = [];
              const spans = new Map();
              for (const mark of document.querySelectorAll("mark[data-start]")) {
                const key = [mark.dataset.item, mark.dataset.kind, mark.dataset.start, mark.dataset.end].join(" ");
                spans.set(key, (spans.get(key) || "") + mark.textContent);
              }
              const squeezed = (words) => words.replace(/\\s+/g, "");
              for (const [key, shown] of spans) {
                const [item, kind, start, end] = key.split(" ");
                if (squeezed(text.slice(start, end)) !== squeezed(shown)) wrong.push(key + ": " + shown);
              }
              for (const statement of reading.statements) {
                for (const part of statement.content) {
                  const key = [statement.id, "content", part.start, part.end].join(" ");
                  if (!spans.has(key)) wrong.push("missing " + key);
                }
                if (statement.cue && !spans.has([statement.id, "cue", statement.cue.start, statement.cue.end].join(" "))) {
                  wrong.push("missing cue of " + statement.id);
                }
              }
              return {wrong, statements: reading.statements.length, marks: spans.size};
            }
            """;

    @TempDir
    static Path folder = Path.of("");

    private Fixture fixture;
    private Page page;

    @BeforeAll
    void open() throws Exception {
        fixture = Fixture.in(folder);
        page = fixture.browsing().window(1280, 900);
    }

    @AfterAll
    void close() {
        assertThat(fixture.browsing().complaints()).isEmpty();
        fixture.close();
    }

    @Test
    @Order(1)
    void addsTheTenReportsAndWatchesTheJobEnd() throws IOException {
        page.navigate(fixture.at("add"));
        page.locator("#files").setInputFiles(Fixture.tutorial());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add files"))
                .click();
        page.locator("#standing")
                .filter(new Locator.FilterOptions().setHasText("done"))
                .waitFor(patiently());

        assertThat(page.url()).contains("/jobs/");
        assertThat(page.locator("#standing").textContent())
                .contains("10 reports")
                .doesNotContain("failed");
        assertThat(fixture.ledger().stats().reports()).isEqualTo(9);
    }

    @Test
    @Order(2)
    void marksInTheReportWhatTheJsonSays() {
        page.navigate(fixture.at("search?q=killed"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kim promises homes"))
                .first()
                .click();
        page.waitForURL("**/reports/**");
        String report = page.url().replaceAll("#.*", "");
        Map<?, ?> compared = (Map<?, ?>) page.evaluate(COMPARE, report + "/reading.json");

        assertThat((List<?>) compared.get("wrong")).isEmpty();
        assertThat((Integer) compared.get("statements")).isGreaterThan(5);
        assertThat(page.locator("main").textContent()).contains("National Intelligence Service");
        picture("report");
    }

    @Test
    @Order(3)
    void correctsASourceAndTakesItBack() {
        Locator card = page.locator(".voice article.card").first();
        String item = String.valueOf(card.getAttribute("id")).replace("card-", "");
        page.navigate(page.url().replaceAll("[#?].*", "") + "?correct=" + item + "#correct");
        page.locator("#name").fill("Harbour Office of Port Kessel");
        page.locator("#why").fill("the office said it itself");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Correct").setExact(true))
                .click();

        assertThat(page.locator(".voices").textContent()).contains("Harbour Office of Port Kessel");
        assertThat(page.locator("#corrections").textContent()).contains("the office said it itself", "operator");

        page.locator("#corrections summary").first().click();
        page.locator("#corrections details input[name=why]").first().fill("it was somebody else after all");
        page.locator("#corrections details button").first().click();

        page.waitForLoadState();
        assertThat(page.locator("main").textContent()).contains("undone");
        page.waitForCondition(() -> !page.locator(".voices").textContent().contains("Harbour Office of Port Kessel"));

        assertThat(fixture.ledger().stats().corrections()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void showsRivalFiguresAsAChartWithATableUnderIt() {
        page.navigate(fixture.at("figures?measure=killed&who=North+Korean"));
        page.locator("figure.chart svg").first().waitFor(patiently());

        assertThat(page.locator("main").textContent()).contains("about 600", "about 2,000", "superseded", "Drift");
        picture("figures");
        page.locator("table tbody th a").first().click();
        page.waitForURL("**/reports/**#F*");
        assertThat(page.locator("mark.figure:target, mark[id]:target").count()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void exportsTheTableAsCsv() throws IOException {
        page.navigate(fixture.at("export"));
        page.locator("input[name=form][value=csv]").check();
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download"))
                        .click());
        Path file = folder.resolve("export.csv");
        download.saveAs(file);

        assertThat(download.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file)).contains("South Korea’s National Intelligence Service", "about 600");
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(PATIENCE);
    }

    private void picture(String name) {
        Path target = Boolean.getBoolean("sayso.write")
                ? Fixture.root().resolve("docs/images/" + name + ".png")
                : folder.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(target));
        assertThat(target).isNotEmptyFile();
    }
}
