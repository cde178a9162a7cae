package sayso.server.adding;

import java.util.List;

/// What a list shows of a job.
///
/// @param what names of some of what is wanted
/// @param standing in words
public record JobLine(String id, String what, String by, String made, String standing) {
    private static final int NAMED = 2;

    static JobLine of(Job job, Jobs jobs) {
        List<Wanted> wanted = job.ordered().order().wanted();
        List<String> names = wanted.stream().limit(NAMED).map(Wanted::name).toList();
        String more = wanted.size() > NAMED ? " and " + (wanted.size() - NAMED) + " more" : "";
        return new JobLine(
                job.id(),
                String.join(", ", names) + more,
                job.ordered().by(),
                job.ordered()
                        .made()
                        .toString()
                        .substring(0, "2025-08-30T12:34".length())
                        .replace('T', ' '),
                standing(job.state(), jobs.before(job)));
    }

    /// "running: 12 reports, 1 failed".
    static String standing(Job.State state, int before) {
        String told = state.told()
                + (state.told() == 1 ? " report" : " reports")
                + (state.failed() > 0 ? ", " + state.failed() + " failed" : "");
        if (state.stopped()) {
            return "stopped: goes on when the server is started again";
        }
        return switch (state.phase()) {
            case WAITING -> before == 0 ? "waiting" : "waiting: " + before + " before it";
            case RUNNING -> "running: " + told;
            case ENDED -> "done: " + told;
        };
    }
}
