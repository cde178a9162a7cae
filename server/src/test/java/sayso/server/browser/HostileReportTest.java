package sayso.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.Sayso;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;

/// A report that holds whatever a report can hold, in a real browser.
@Timeout(300)
class HostileReportTest {
    private static final String SCRIPT =
            "<script>window.broken = true</script><img src=x onerror=\"window.broken = true\">";
    private static final String RIGHT_TO_LEFT = "قالت الوزارة إن عشرة أشخاص قتلوا.";
    private static final int BIG = 2_000_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void showsMarkupAsWordsAndKeepsEveryLetter() throws Exception {
        String text = "“" + SCRIPT + " is what they sent,” Mayor Lena Ortiz said.\n\n" + RIGHT_TO_LEFT
                + "\n\nThe harbour office 🚢👩🏽‍✈️ said on Monday that 12 people were killed.\n\n“We count nine boats,” Mayor Lena Ortiz told reporters.\n\n"
                + "The river rose and the town waited. ".repeat(BIG / 36);
        Report named = Report.of(text);
        Report report =
                new Report(text, named.masthead().withTitle(Maybe.known(SCRIPT)).withPublisher(Maybe.known(SCRIPT)));
        try (Fixture fixture = Fixture.in(folder);
                Sayso sayso = Sayso.rulesOnly()) {
            Reading reading = sayso.read(report);
            fixture.ledger().keep(reading, sayso.edition());
            Page page = fixture.browsing().window(1280, 900);
            page.navigate(fixture.at("reports/" + report.id()), new Page.NavigateOptions().setTimeout(60_000));

            assertThat(page.evaluate("window.broken === undefined")).isEqualTo(true);
            assertThat(page.locator("script:not([src])").count()).isZero();
            assertThat(page.locator("h1").textContent()).contains("<script>");
            String shown = page.locator(".text").textContent();
            assertThat(shown).contains(SCRIPT, RIGHT_TO_LEFT, "🚢👩🏽‍✈️");
            assertThat(shown.replaceAll("\\s", "").length())
                    .isEqualTo(text.replaceAll("\\s", "").length());
            assertThat(
                            page.evaluate(
                                    "getComputedStyle([...document.querySelectorAll('.text p')].find(p => p.textContent.includes('قالت'))).direction"))
                    .isEqualTo("rtl");
            assertThat(reading.statements()).isNotEmpty();
            assertThat(page.locator("mark").count()).isGreaterThan(3);
            assertThat(fixture.browsing().complaints()).isEmpty();
        }
    }
}
