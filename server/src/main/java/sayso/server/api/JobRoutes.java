package sayso.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import sayso.json.Json;
import sayso.reading.Maybe;
import sayso.server.adding.Asking;
import sayso.server.adding.Job;
import sayso.server.adding.JobView;
import sayso.server.adding.Jobs;
import sayso.server.web.Asked;

/// Adding, and the jobs that it makes.
final class JobRoutes {
    private static final int ACCEPTED = 202;
    private static final int LONGEST_KEY = 200;

    private final Jobs jobs;
    private final Asking asking;

    JobRoutes(Jobs jobs) {
        this.jobs = jobs;
        this.asking = new Asking(jobs);
    }

    void add(Context context) {
        Maybe<String> key = key(context);
        if (context.isMultipartFormData()) {
            accepted(context, asking.give(context, name -> Asked.form(context, name), key));
        } else {
            Json body = Bodies.object(context);
            accepted(context, asking.give(context, name -> text(body, name), key));
        }
    }

    /// The text as it is, all else without the space around it.
    private static Maybe<String> text(Json body, String name) {
        Maybe<String> trimmed = Bodies.text(body, name);
        return name.equals("text") && trimmed.isKnown() ? body.text(name) : trimmed;
    }

    private static Maybe<String> key(Context context) {
        String key = context.header("Idempotency-Key");
        if (key == null) {
            return Maybe.unknown();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Asked.bad("Idempotency-Key", "this is no key", "1 to " + LONGEST_KEY + " characters, such as a UUID");
        }
        return Maybe.known(key);
    }

    private void accepted(Context context, Job job) {
        context.status(ACCEPTED).header("Location", "/api/v1/jobs/" + job.id());
        Replies.json(context, JobView.of(job, jobs).write());
    }

    void list(Context context) {
        List<Job> all = jobs.all();
        Cursor cursor = Cursor.of(context, "jobs", 0);
        // ids sort as jobs were given, so that the place of a job is how many are older
        List<Integer> places = IntStream.iterate(all.size(), place -> place > 0, place -> place - 1)
                .filter(place -> cursor.after() == 0 || place < cursor.after())
                .boxed()
                .limit(cursor.wanted())
                .toList();
        cursor.send(context, places, Integer::longValue, place -> JobView.of(all.get(all.size() - place), jobs));
    }

    /// The job, with what became of its reports from the cursor on.
    void job(Context context) {
        Job job = jobs.job(context.pathParam("id"));
        Cursor cursor = Cursor.of(context, "outcomes", 0);
        List<Json> found = JobView.outcomes(job, Math.toIntExact(cursor.after()), cursor.wanted());
        Fields fields = new Fields();
        if (JobView.of(job, jobs) instanceof Json.Members(var members)) {
            members.forEach(fields::with);
        }
        int shown = Math.min(cursor.limit(), found.size());
        fields.with("outcomes", new Json.Items(found.subList(0, shown)));
        if (found.size() > shown) {
            fields.with("next", cursor.next(context, Long.toString(cursor.after() + shown)));
        }
        Replies.send(context, fields.json());
    }

    void retry(Context context) {
        accepted(
                context,
                jobs.retry(
                        jobs.job(context.pathParam("id")),
                        Asked.visitor(context).shownName()));
    }
}
