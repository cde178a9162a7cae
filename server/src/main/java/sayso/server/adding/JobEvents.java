package sayso.server.adding;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import sayso.json.Json;

/// A job as server-sent events: `outcome` for each report in order, its number as the id, `progress` as it goes on,
/// and `end`. Who asks again with `Last-Event-ID` gets the outcomes after that.
public final class JobEvents {
    /// Without a word for longer, lines in between close.
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int AT_ONCE = 500;

    private final Jobs jobs;

    public JobEvents(Jobs jobs) {
        this.jobs = jobs;
    }

    /// Writes until the job or the server ends, or nobody listens any more.
    public void stream(Context context) throws IOException {
        Job job = jobs.job(context.pathParam("id"));
        context.res().setContentType("text/event-stream");
        context.res().setCharacterEncoding("UTF-8");
        context.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
        if (context.req().getMethod().equals(HandlerType.HEAD.name())) {
            return;
        }
        OutputStream out = context.res().getOutputStream();
        try {
            write(job, out, last(context), jobs::isStopping);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Job job, OutputStream out, int last, BooleanSupplier stopping)
            throws IOException, InterruptedException {
        int told = last;
        long seen = -1;
        while (!stopping.getAsBoolean()) {
            Job.State state = job.await(seen, SILENCE);
            boolean quiet = state.version() == seen;
            seen = state.version();
            while (told < state.told()) {
                for (Json outcome : JobView.outcomes(job, told, Math.min(AT_ONCE, state.told() - told))) {
                    told++;
                    send(out, "id: " + told + "\nevent: outcome\ndata: " + outcome.write());
                }
            }
            boolean ended = state.phase() == Job.Phase.ENDED;
            String progress = new Json.Members(JobView.progress(state, jobs.before(job))).write();
            send(out, quiet ? ": still here" : "event: " + (ended ? "end" : "progress") + "\ndata: " + progress);
            out.flush();
            if (ended) {
                return;
            }
        }
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    private static int last(Context context) {
        String last = context.header("Last-Event-ID");
        return last != null && last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : 0;
    }
}
