package sayso.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.Sayso;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// Pages by keyboard and by selecting, in a real browser.
@Timeout(300)
class KeyboardTest {
    /// Lines end as on Windows and within sentences, and words stand there more than once.
    private static final String TEXT = """
            The mayor of Minton said on Tuesday that two
            houses burned down. “We will rebuild them,” Mayor Ana Ruiz said.

            Firefighters said three people were hurt, and the mayor said again that two
            houses burned down. The army denied that it had been there.
            """.replace("\n", "\r\n");

    @TempDir
    Path folder = Path.of("");

    private Fixture fixture;
    private Page page;
    private String report = "";

    @BeforeEach
    void open() throws Exception {
        fixture = Fixture.in(folder);
        Masthead masthead = Masthead.blank()
                .withLocation("minton.txt")
                .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 3), PublishedFrom.ARGUMENT));
        Report minton = new Report(TEXT, masthead);
        Sayso sayso = Sayso.rulesOnly();
        fixture.ledger().keep(sayso.read(minton), sayso.edition());
        report = minton.id();
        page = fixture.browsing().window(1200, 900);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void reviewGoesByKeysAndAKeyHeldDownDecidesOnce() {
        page.navigate(fixture.at("review"));
        int before = page.locator(".doubt").count();
        assertThat(before).isGreaterThan(2);

        page.keyboard().press("j");
        assertThat(page.evaluate("[...document.querySelectorAll('.doubt')].indexOf(document.activeElement)"))
                .isEqualTo(1);
        page.keyboard().down("a");
        page.waitForURL("**done=1");
        page.keyboard().down("a");
        page.keyboard().down("a");
        page.keyboard().up("a");
        page.waitForTimeout(500);
        assertThat(page.url()).endsWith("done=1");
        assertThat(page.locator(".doubt").count()).isEqualTo(before - 1);

        page.keyboard().press("u");
        page.waitForURL("**done=2");
        assertThat(page.locator(".doubt").count()).isEqualTo(before);

        page.locator(".doubt input[name=why]").first().focus();
        page.keyboard().type("arcumj");
        assertThat(page.url()).endsWith("done=2");

        page.navigate(fixture.at("review"));
        page.keyboard().press("r");
        page.waitForURL("**done=3");
        assertThat(page.locator(".done").textContent()).contains("is no ");

        page.keyboard().press("c");
        page.waitForURL("**correct=*");
        assertThat(page.locator("#correct-heading").textContent()).startsWith("Correct ");
    }

    @Test
    void keysThatAreTurnedOffDoNothing() {
        page.navigate(fixture.at("review"));
        page.locator("[data-keys]").click();
        page.keyboard().press("a");
        page.waitForTimeout(300);

        assertThat(page.url()).endsWith("/review");
        page.reload();
        assertThat(page.locator("[data-keys]").textContent()).isEqualTo("Keys are off");
    }

    @Test
    void focusShowsWhatTheMouseShowsAndEscapePutsItAway() {
        page.navigate(fixture.at("reports/" + report));
        String shown =
                "(mark => getComputedStyle(mark, '::after').content + getComputedStyle(mark, '::after').display)";
        String first = "document.querySelector('mark.content:has(> .at)')";

        page.locator("a.skip").focus();
        while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('.at')"))) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(shown + "(" + first + ")").toString()).contains("confidence", "block");

        page.keyboard().press("Escape");
        assertThat(page.evaluate(shown + "(" + first + ")").toString()).endsWith("none");

        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        assertThat(page.evaluate(shown + "(" + first + ")").toString()).endsWith("block");
    }

    @Test
    void wordsSelectedOverTheEndOfALineBecomeAStatementWhereTheyStand() throws Exception {
        page.navigate(fixture.at("reports/" + report + "?correct=new-statement#correct"));
        page.evaluate("""
                () => {
                  const all = [];
                  const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
                  let text = '';
                  while (walker.nextNode()) {
                    all.push([walker.currentNode, text.length]);
                    text += walker.currentNode.data;
                  }
                  const at = place => {
                    const [node, begin] = all.findLast(each => each[1] <= place);
                    return [node, place - begin];
                  };
                  const words = 'two\\nhouses burned down';
                  const from = text.lastIndexOf(words);
                  const [last, within] = at(from + words.length - 1);
                  const range = document.createRange();
                  range.setStart(...at(from));
                  range.setEnd(last, within + 1);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.waitForFunction("document.getElementById('at').value !== ''");
        assertThat(page.locator("#words").inputValue()).isEqualTo("two houses burned down");

        page.locator("#why").fill("the mayor said it twice");
        page.locator("button[value=add]").click();
        page.waitForURL("**#corrections");

        int second = TEXT.lastIndexOf("two\r\nhouses");
        assertThat(fixture.ledger().report(report).reading().statements())
                .anyMatch(each -> each.wording().content().getFirst().start() == second
                        && each.wording().content().getFirst().of(TEXT).equals("two\r\nhouses burned down"));
    }
}
