package sayso.server.listing;

import io.javalin.http.Context;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.Entry;
import sayso.reading.Maybe;
import sayso.server.web.Access;
import sayso.server.web.Filters;
import sayso.server.web.Link;
import sayso.server.web.Pages;
import sayso.server.web.Remembered;
import sayso.server.web.Route;

/// `/sources`: persons and bodies whose word reports rest on. In a large ledger the list is up to ten seconds old.
///
/// @param words of one of their names; "" for all
/// @param next a link to the next page; "" on the last
public record SourcesPage(String words, List<Entry> entries, String next) {
    private static final int SHOWN = 25;

    public SourcesPage {
        entries = List.copyOf(entries);
    }

    static List<Route> routes(Ledger ledger, Pages pages) {
        Remembered<List<Maybe<String>>, Paged<Entry>> lists = new Remembered<>(System::nanoTime);
        return List.of(Route.get("/sources", Access.READER, context -> show(context, ledger, pages, lists)));
    }

    private static void show(
            Context context, Ledger ledger, Pages pages, Remembered<List<Maybe<String>>, Paged<Entry>> lists) {
        Maybe<String> words = Filters.words(context, "name");
        Paged<Entry> page = Paging.page(
                context, "after", after -> lists.get(List.of(words, after), () -> ledger.entries(words, after, SHOWN)));
        Link here = Link.to("/sources").with("name", words.or(""));
        String next =
                page.next().map(after -> here.with("after", after).toString()).or("");
        pages.show(context, "sources.jte", "Sources", new SourcesPage(words.or(""), page.items(), next));
    }
}
