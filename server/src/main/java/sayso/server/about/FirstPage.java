package sayso.server.about;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.kept.Stats;
import sayso.ledger.linked.StoryLine;
import sayso.reading.Maybe;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.web.Access;
import sayso.server.web.Pages;
import sayso.server.web.Remembered;
import sayso.server.web.Route;

/// `/`: how much there is, what was added last, and which events were told last.
public record FirstPage(Stats stats, List<ReportLine> reports, List<StoryLine> stories) {
    private static final int SHOWN = 8;

    public FirstPage {
        reports = List.copyOf(reports);
        stories = List.copyOf(stories);
    }

    public static List<Route> routes(Ledger ledger, Pages pages) {
        Remembered<List<ReportLine>, Stats> counts = new Remembered<>(System::nanoTime);
        return List.of(Route.get("/", Access.READER, context -> show(context, ledger, pages, counts)));
    }

    private static void show(Context context, Ledger ledger, Pages pages, Remembered<List<ReportLine>, Stats> counts) {
        List<ReportLine> latest = ledger.latest(SHOWN);
        FirstPage page = new FirstPage(
                // what was added just now is counted
                counts.get(latest, ledger::stats),
                latest,
                ledger.stories(Maybe.unknown(), SHOWN).items());
        pages.show(context, "first.jte", "On whose word?", page);
    }

    /// "6,000".
    public static String number(long number) {
        return Phrases.number(number);
    }

    /// The title of a report.
    public static String title(ReportLine report) {
        return report.title().map(Shown::text).or("untitled");
    }

    /// "The Kessel Post · 2026-02-03".
    public static String outlet(ReportLine report) {
        String publisher = report.publisher().map(Shown::text).or("");
        String day = report.published().map(LocalDate::toString).or("");
        return publisher.isEmpty() || day.isEmpty() ? publisher + day : publisher + Phrases.DOT + day;
    }
}
