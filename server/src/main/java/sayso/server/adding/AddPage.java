package sayso.server.adding;

import io.javalin.http.Context;
import java.util.List;
import sayso.reading.Maybe;
import sayso.server.reading.Limits;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/add`: paste a text, send files, name an address or a feed. `/jobs`: what came of it.
public record AddPage(Limits limits, List<JobLine> jobs) {
    private static final int LATEST = 10;

    public AddPage {
        jobs = List.copyOf(jobs);
    }

    /// The routes of adding and of its jobs.
    public static List<Route> routes(Jobs jobs, Pages pages) {
        Asking asking = new Asking(jobs);
        JobEvents events = new JobEvents(jobs);
        return List.of(
                Route.get("/add", Access.EDITOR, context -> show(context, jobs, pages)),
                Route.post("/add", Access.EDITOR, context -> {
                    Job job = asking.give(context, name -> typed(context, name), Maybe.unknown());
                    seeOther(context, job);
                }),
                Route.get(
                        "/jobs",
                        Access.READER,
                        context -> pages.show(context, "jobs.jte", "Jobs", lines(jobs, Integer.MAX_VALUE))),
                Route.get("/jobs/{id}", Access.READER, context -> JobPage.show(context, jobs, pages)),
                Route.get("/jobs/{id}/events", Access.READER, events::stream),
                Route.post("/jobs/{id}/retry", Access.EDITOR, context -> {
                    Job failed = jobs.job(context.pathParam("id"));
                    seeOther(context, jobs.retry(failed, Asked.visitor(context).shownName()));
                }));
    }

    /// Browsers send each end of a line in a form as two characters, whatever was pasted: the same text as a file
    /// would be another report.
    private static Maybe<String> typed(Context context, String name) {
        return Asked.form(context, name).map(text -> text.replace("\r\n", "\n"));
    }

    private static void show(Context context, Jobs jobs, Pages pages) {
        pages.show(context, "add.jte", "Add reports", new AddPage(jobs.limits(), lines(jobs, LATEST)));
    }

    private static List<JobLine> lines(Jobs jobs, int most) {
        return jobs.all().stream().limit(most).map(job -> JobLine.of(job, jobs)).toList();
    }

    private static void seeOther(Context context, Job job) {
        context.redirect("/jobs/" + job.id(), io.javalin.http.HttpStatus.SEE_OTHER);
    }
}
