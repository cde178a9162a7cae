package sayso.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.server.account.Accounts;
import sayso.server.account.Doer;
import sayso.server.account.Role;

@Timeout(300)
class RolesInTheBrowserTest {
    private static final String PASSWORD = "a long enough password";

    @TempDir
    Path folder = Path.of("");

    @Test
    void signsInAndIsRefusedWhereTheRoleEnds() throws Exception {
        Files.createDirectories(folder.resolve("server"));
        try (Accounts accounts =
                Accounts.open(folder.resolve("server").resolve(Accounts.FILE), InstantSource.system())) {
            accounts.add("rea", Role.READER, PASSWORD, new Doer("test", "this machine"));
        }
        try (Fixture fixture = Fixture.in(folder)) {
            Page page = fixture.browsing().window(1280, 900);
            page.navigate(fixture.at("figures"));
            assertThat(page.url()).contains("/sign-in");

            page.locator("#name").fill("rea");
            page.locator("#password").fill("not the password");
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);

            page.locator("#name").fill("rea");
            page.locator("#password").fill(PASSWORD);
            page.locator("main form button").click();
            page.waitForURL("**/figures");
            assertThat(page.locator("nav").textContent()).contains("Figures").doesNotContain("Review");

            Response refused = page.navigate(fixture.at("add"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(page.locator("main").textContent()).contains("role");

            page.locator("form.sign-out button").click();
            page.navigate(fixture.at("figures"));
            assertThat(page.url()).contains("/sign-in");
        }
    }
}
