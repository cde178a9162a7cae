package sayso.server.listing;

import java.util.List;
import java.util.stream.Stream;
import sayso.ledger.Ledger;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// The front door of the room.
public final class Listing {
    private Listing() {}

    public static List<Route> routes(Ledger ledger, Pages pages) {
        return Stream.of(
                        SearchPage.routes(ledger, pages),
                        SourcesPage.routes(ledger, pages),
                        SourcePage.routes(ledger, pages),
                        StoriesPage.routes(ledger, pages),
                        CopiesPage.routes(ledger, pages))
                .flatMap(List::stream)
                .toList();
    }
}
