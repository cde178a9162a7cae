package sayso.server.about;

import io.javalin.http.Context;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Stats;
import sayso.ledger.linked.Story;
import sayso.server.web.Access;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/`: how much there is, and what was told last.
public record FirstPage(Stats stats, List<Story> stories) {
    private static final int SHOWN = 12;

    public FirstPage {
        stories = List.copyOf(stories);
    }

    public static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(Route.get("/", Access.READER, context -> show(context, ledger, pages)));
    }

    private static void show(Context context, Ledger ledger, Pages pages) {
        pages.show(context, "first.jte", "On whose word?", new FirstPage(ledger.stats(), ledger.stories(SHOWN)));
    }
}
