package sayso.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real Chromium, and what its pages complained of.
final class Browsing implements AutoCloseable {
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /// A window of its own, with no cookies.
    Page window(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        return listened(context.newPage());
    }

    /// A window in which scripts do not run.
    Page windowWithoutScript() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        return listened(context.newPage());
    }

    /// Errors on the console and exceptions in scripts, of all windows so far: blocked styles and scripts are among
    /// them.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private Page listened(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static Path chromium() {
        String named = System.getenv().getOrDefault("SAYSO_CHROMIUM", "/usr/bin/chromium");
        Path path = Path.of(named);
        if (!Files.isExecutable(path)) {
            throw new AssertionError("There is no Chromium at " + path + ": ./check finds or installs it");
        }
        return path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
