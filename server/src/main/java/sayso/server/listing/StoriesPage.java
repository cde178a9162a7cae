package sayso.server.listing;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Paged;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Shared;
import sayso.ledger.linked.Story;
import sayso.ledger.linked.StoryLine;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.figure.Count;
import sayso.server.phrase.Shown;
import sayso.server.web.Access;
import sayso.server.web.Link;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/stories`: reports about one event, those published last first.
///
/// @param next a link to the next page; "" on the last
public record StoriesPage(List<StoryLine> stories, String next) {
    private static final int SHOWN = 25;
    private static final int MOST_COUNTS = 20;
    private static final int MOST_SHARED = 8;

    public StoriesPage {
        stories = List.copyOf(stories);
    }

    /// `/stories/{id}`: one of them, its reports in time, and its rival figures.
    ///
    /// @param left how many counts are not shown
    public record One(Story story, List<Count> counts, int left) {
        public One {
            counts = List.copyOf(counts);
        }

        /// What it is about: the title of its first report.
        public String title() {
            return Titles.of(story.members().getFirst().report());
        }

        /// Why this report belongs here.
        public static List<String> why(Story.Member member) {
            Shared shared = member.shared();
            return Stream.of(shared.counts(), shared.names(), shared.words())
                    .flatMap(List::stream)
                    .limit(MOST_SHARED)
                    .map(Shown::text)
                    .toList();
        }
    }

    static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(
                Route.get("/stories", Access.READER, context -> all(context, ledger, pages)),
                Route.get("/stories/{id}", Access.READER, context -> one(context, ledger, pages)));
    }

    private static void all(Context context, Ledger ledger, Pages pages) {
        Paged<StoryLine> page = Paging.page(context, "after", after -> ledger.stories(after, SHOWN));
        String next = page.next()
                .map(after -> Link.to("/stories").with("after", after).toString())
                .or("");
        pages.show(context, "stories.jte", "Stories", new StoriesPage(page.items(), next));
    }

    private static void one(Context context, Ledger ledger, Pages pages) throws ReportException {
        Story story = ledger.story(context.pathParam("id"));
        List<Count> counts =
                ledger.counts(new CountQuery(Maybe.unknown(), Maybe.unknown(), Maybe.known(story.id()), 1)).stream()
                        .map(Count::new)
                        .toList();
        List<Count> shown = counts.stream().limit(MOST_COUNTS).toList();
        One page = new One(story, shown, counts.size() - shown.size());
        pages.show(context, "story.jte", story.id() + ": " + page.title(), page);
    }

    /// "2026-02-01 to 2026-02-03"; "" where no day is known.
    public static String days(StoryLine story) {
        String first = story.first().map(Object::toString).or("");
        String last = story.latest().published().map(Object::toString).or("");
        return first.equals(last) ? first : first + " to " + last;
    }

    /// The title of a report.
    public static String title(ReportLine report) {
        return Titles.of(report);
    }
}
