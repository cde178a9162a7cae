package sayso.server.figure;

import io.javalin.http.Context;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Rivals;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.ReportException;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Filters;
import sayso.server.web.Link;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/figures`: figures that count the same thing side by side, as a chart and as a table.
///
/// @param more a link to the figures of more stories; "" where there are no more
/// @param left how many counts of these stories are not shown
public record FiguresPage(CountQuery query, List<Count> counts, String more, int left) {
    private static final int STORIES = 10;
    private static final int MOST_STORIES = 100;
    private static final int MOST_COUNTS = 60;

    public FiguresPage {
        counts = List.copyOf(counts);
    }

    public static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(Route.get("/figures", Access.READER, context -> show(context, ledger, pages)));
    }

    private static void show(Context context, Ledger ledger, Pages pages) throws ReportException {
        int stories = Asked.number(context, "stories", STORIES, 1, MOST_STORIES);
        CountQuery query = query(context, stories + 1);
        if (query.story() instanceof Maybe.Known<String>(String id)) {
            // a story that is not there is told apart from one without figures
            ledger.story(id);
        }
        List<Rivals> all = ledger.counts(query);
        List<Count> counts = all.stream().limit(MOST_COUNTS).map(Count::new).toList();
        boolean isMore = stories < MOST_STORIES && stories(all) > stories;
        String more = isMore
                ? link(query)
                        .with("stories", Math.min(MOST_STORIES, stories + STORIES))
                        .toString()
                : "";
        pages.show(context, "figures.jte", "Figures", new FiguresPage(query, counts, more, all.size() - counts.size()));
    }

    private static CountQuery query(Context context, int stories) {
        Maybe<String> story = Filters.words(context, "story");
        if (story.isKnownAnd(id -> !id.matches("T[1-9][0-9]{0,17}"))) {
            throw Asked.bad("story", "“" + story.or("") + "” is no story", "write it as T7, or leave it out");
        }
        return new CountQuery(
                Filters.coded(context, "measure", Measure.class),
                Filters.words(context, "who"),
                story,
                Filters.words(context, "place"),
                stories);
    }

    private static Link link(CountQuery query) {
        return Link.to("/figures")
                .with("measure", query.measure().map(Measure::code).or(""))
                .with("who", query.who().or(""))
                .with("place", query.place().or(""))
                .with("story", query.story().or(""));
    }

    /// A report without a story is one of its own.
    private static long stories(List<Rivals> counts) {
        return counts.stream()
                .map(each -> each.story()
                        .or(each.rows().getFirst().sightings().getFirst().seen().report()))
                .distinct()
                .count();
    }

    /// Whether nothing was asked for: then an empty answer is an empty ledger.
    public boolean isUnasked() {
        return link(query).parameters().isEmpty();
    }

    /// What can be chosen to be counted.
    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    public boolean isAsked(Measure measure) {
        return query.measure().isKnownAnd(asked -> asked == measure);
    }
}
