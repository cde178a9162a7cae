package sayso.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.server.Server;
import sayso.server.Settings;

@Timeout(300)
class PagesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void showsTheFirstPage() throws Exception {
        try (Ledger ledger = Ledger.open(Address.parse(folder.resolve("l.db").toString()), InstantSource.system());
                Server server = Server.start(Settings.local(0, InstantSource.system()), ledger);
                Browsing browsing = new Browsing()) {
            Page page = browsing.window(1200, 800);
            page.navigate(server.address().toString());
            assertThat(page.title()).isEqualTo("On whose word? – Sayso");
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
