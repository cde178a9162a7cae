package sayso.server.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.reading.ReportException;
import sayso.server.Server;
import sayso.server.Settings;

/// A server over a ledger of its own, and a browser to look at it with.
record Fixture(Ledger ledger, Server server, Browsing browsing) implements AutoCloseable {
    /// @param folder empty; the ledger and what the server keeps go there
    static Fixture in(Path folder) throws ReportException {
        Ledger ledger = Ledger.open(Address.parse(folder.resolve("ledger.db").toString()), InstantSource.system());
        Settings settings = Settings.local(0, InstantSource.system()).withFolder(folder.resolve("server"));
        return new Fixture(ledger, Server.start(settings, ledger), new Browsing());
    }

    /// The address of a path such as "figures?measure=killed".
    String at(String path) {
        return server.address().resolve(path).toString();
    }

    /// The tutorial's ten reports, in order.
    static Path[] tutorial() throws IOException {
        try (Stream<Path> all = Files.list(root().resolve("docs/tutorial/reports"))) {
            List<Path> sorted = all.sorted().toList();
            return sorted.toArray(Path[]::new);
        }
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("check"))) {
            here = here.getParent();
        }
        return here;
    }

    @Override
    public void close() {
        browsing.close();
        server.close();
        ledger.close();
    }
}
