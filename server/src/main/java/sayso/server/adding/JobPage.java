package sayso.server.adding;

import io.javalin.http.Context;
import java.util.List;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;

/// `/jobs/{id}`: how a job goes on, and what became of each report.
///
/// @param running whether the page has to look again
/// @param percent how much is behind
/// @param problems what failed
/// @param kept what is in the ledger, the last ones where there are many
/// @param more so many more than those
/// @param mayRetry whether what failed can be tried again by who looks
public record JobPage(
        JobLine line,
        boolean running,
        int percent,
        int told,
        List<Failed> problems,
        List<Kept> kept,
        int more,
        boolean mayRetry) {
    private static final int SHOWN = 500;
    private static final int HUNDRED = 100;
    private static final int SHORT_ID = 10;

    /// A report that is in the ledger.
    public record Kept(String location, String how, String report, String shortReport) {}

    /// One that is not.
    public record Failed(String location, String code, String message, String hint) {}

    public JobPage {
        problems = List.copyOf(problems);
        kept = List.copyOf(kept);
    }

    static void show(Context context, Jobs jobs, Pages pages) {
        Job job = jobs.job(context.pathParam("id"));
        Job.State state = job.state();
        List<Told> told = job.told(Math.max(0, state.told() - SHOWN), SHOWN);
        List<Kept> kept = told.stream().flatMap(each -> kept(each).stream()).toList();
        boolean ended = state.phase() == Job.Phase.ENDED;
        pages.show(
                context,
                "job.jte",
                "Job " + job.id(),
                new JobPage(
                        JobLine.of(job, jobs),
                        !ended && !state.stopped(),
                        (int) (state.share() * HUNDRED),
                        state.told(),
                        job.failed(SHOWN).stream()
                                .flatMap(each -> failed(each).stream())
                                .toList(),
                        kept,
                        state.told() - told.size(),
                        ended && state.failed() > 0 && Asked.visitor(context).may(Access.EDITOR)));
    }

    private static List<Kept> kept(Told told) {
        return told.fate() instanceof Told.Fate.Kept(Told.How how, String report)
                ? List.of(new Kept(told.location(), how.words(), report, report.substring(0, SHORT_ID)))
                : List.of();
    }

    private static List<Failed> failed(Told told) {
        return told.fate() instanceof Told.Fate.Failed(String code, String message, var hint)
                ? List.of(new Failed(told.location(), code, message, hint.or("")))
                : List.of();
    }
}
