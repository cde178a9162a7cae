package sayso.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.server.account.Accounts;
import sayso.server.adding.Jobs;
import sayso.server.api.Api;
import sayso.server.reading.Means;
import sayso.server.reading.ReadingRoom;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// The server's table of routes, for tests that walk it.
public final class Tables {
    private Tables() {}

    /// All of them, over a ledger in `folder` that is not asked.
    public static List<Route> routes(Path folder) throws Exception {
        Means means = Means.of(Sayso::rulesOnly);
        try (Ledger ledger = Ledger.open(Address.parse(folder.resolve("t.db").toString()), InstantSource.system());
                ReadingRoom room = new ReadingRoom(means);
                Jobs jobs = new Jobs(folder, InstantSource.system(), means, new Jobs.Desk(ledger, room));
                Accounts accounts = Accounts.inMemory(InstantSource.system())) {
            return Stream.of(
                            Server.routes(ledger, new Pages(false), new Server.Work(room, jobs)),
                            Api.people(accounts, InstantSource.system()))
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
