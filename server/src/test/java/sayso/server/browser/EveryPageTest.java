package sayso.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.Sayso;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;

/// What holds for every page, looked at with the tutorial's reports in the ledger.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /// WCAG 2.2 at level AA, as axe names its parts.
    private static final List<String> LEVEL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int PHONE = 360;

    @TempDir
    static Path folder = Path.of("");

    private Fixture fixture;
    private List<String> pages;

    @BeforeAll
    void fill() throws Exception {
        fixture = Fixture.in(folder);
        try (Sayso sayso = Sayso.open();
                Intakes intakes = Intakes.with(IntakeOptions.none())) {
            // where nothing of the address can be broken
            Path deep = Files.createDirectory(folder.resolve("reports".repeat(20)));
            for (Path told : Fixture.tutorial()) {
                Path file = Files.copy(told, deep.resolve(told.getFileName()));
                intakes.of(List.of(file.toString()), InputStream.nullInputStream())
                        .forEach(intake -> {
                            if (intake instanceof Intake.Taken(var report)) {
                                fixture.ledger().keep(sayso.read(report), sayso.edition());
                            }
                        });
            }
        }
        String report = fixture.ledger()
                .stories(1)
                .getFirst()
                .members()
                .getFirst()
                .report()
                .id();
        pages = List.of(
                "",
                "search?q=killed",
                "search?q=nothing-has-these-words",
                "figures?measure=killed",
                "stories",
                "stories/T1",
                "sources",
                "sources/E1",
                "copies",
                "copies/C1",
                "review",
                "log",
                "add",
                "jobs",
                "export",
                "about",
                "api",
                "accounts",
                "audit",
                "sign-in",
                "reports/" + report,
                "reports/" + report + "?correct=A1",
                "nowhere");
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void meetsWcagInLightAndDark() {
        Page page = fixture.browsing().window(1280, 900);
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(scheme));
            for (String path : pages) {
                page.navigate(fixture.at(path));
                for (Rule rule : new AxeBuilder(page).withTags(LEVEL).analyze().getViolations()) {
                    violations.add(scheme + " /" + path + " " + rule.getId() + ": "
                            + rule.getNodes().getFirst().getHtml());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void fitsAPhoneWithoutScrollingSideways() {
        Page page = fixture.browsing().window(PHONE, 740);
        List<String> wide = new ArrayList<>();
        for (String path : pages) {
            page.navigate(fixture.at(path));
            int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (width > PHONE) {
                wide.add("/" + path + " is " + width + " wide");
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void saysTheSameWithoutScript() {
        Page scripted = fixture.browsing().window(1280, 900);
        Page plain = fixture.browsing().windowWithoutScript();
        for (String path : List.of("search?q=killed", "figures?measure=killed", "stories", "sources", "copies")) {
            scripted.navigate(fixture.at(path));
            plain.navigate(fixture.at(path));

            assertThat(plain.locator("main table, main article, main li").count())
                    .as(path)
                    .isPositive();
            assertThat(plain.locator("h1").textContent())
                    .isEqualTo(scripted.locator("h1").textContent());
        }
    }

    @Test
    void neitherAsksAnotherHostNorBreaksThePolicy() {
        Page page = fixture.browsing().window(1280, 900);
        List<String> strangers = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(fixture.at("")) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        int before = fixture.browsing().complaints().size();
        for (String path : pages) {
            if (!path.equals("nowhere")) {
                page.navigate(fixture.at(path));
            }
        }
        assertThat(strangers).isEmpty();
        assertThat(fixture.browsing()
                        .complaints()
                        .subList(before, fixture.browsing().complaints().size()))
                .isEmpty();
    }
}
