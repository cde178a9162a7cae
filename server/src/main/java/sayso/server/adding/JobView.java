package sayso.server.adding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.json.Json;

/// What machines see of a job.
public final class JobView {
    private static final int DIGITS = 3;

    private JobView() {}

    /// The job with what is wanted; what became of it stands in [#outcomes].
    public static Json of(Job job, Jobs jobs) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("id", new Json.Text(job.id()));
        members.put("by", new Json.Text(job.ordered().by()));
        members.put("made", JobJson.instant(job.ordered().made()));
        members.putAll(progress(job.state(), jobs.before(job)));
        List<Json> inputs =
                job.ordered().order().wanted().stream().map(JobView::input).toList();
        members.put("inputs", new Json.Items(inputs));
        return new Json.Members(members);
    }

    /// Outcomes from the `from`th on, at most `most`.
    public static List<Json> outcomes(Job job, int from, int most) {
        return job.told(from, most).stream().map(JobJson::told).toList();
    }

    /// @param before so many jobs run or wait before this one
    static Map<String, Json> progress(Job.State state, int before) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("state", new Json.Text(state.phase().code()));
        members.put("stopped", new Json.Truth(state.stopped()));
        members.put("before", JobJson.whole(before));
        BigDecimal share = BigDecimal.valueOf(state.share()).setScale(DIGITS, RoundingMode.DOWN);
        members.put("share", new Json.Numeral(share));
        members.put("told", JobJson.whole(state.told()));
        members.put("failed", JobJson.whole(state.failed()));
        return members;
    }

    private static Json input(Wanted wanted) {
        String kind = switch (wanted) {
            case Wanted.Pasted _ -> "text";
            case Wanted.Sent _ -> "file";
            case Wanted.Page _ -> "url";
            case Wanted.Feed _ -> "feed";
        };
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("kind", new Json.Text(kind));
        members.put("name", new Json.Text(wanted.name()));
        return new Json.Members(members);
    }
}
