package sayso.server.watch;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sayso.json.Json;
import sayso.server.web.Asked;

/// One line of JSON for each request: when, which route, how it ended, how long it took. It names routes and not
/// what stood in them, so that nothing of a report or of a question gets into a log.
public final class RequestLog {
    /// Carries the id of a request, in and out.
    static final String ID = "X-Request-Id";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private static final String ATTRIBUTE = "sayso.request";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final InstantSource clock;
    private final Consumer<String> lines;
    private final Metrics metrics;

    /// @param lines hears each line, from many threads
    public RequestLog(InstantSource clock, Consumer<String> lines, Metrics metrics) {
        this.clock = clock;
        this.lines = lines;
        this.metrics = metrics;
    }

    /// Hears of every request of this server. Goes before everything else.
    public void hear(JavalinConfig config) {
        config.routes.before(RequestLog::name);
        config.requestLogger.http((context, millis) -> {
            String route = route(context);
            metrics.count(method(context), route, context.statusCode(), millis);
            lines.accept(line(context, route, millis));
        });
    }

    /// The id under which the log knows this request.
    public static String id(Context context) {
        String id = context.attribute(ATTRIBUTE);
        return id == null ? "" : id;
    }

    private static void name(Context context) {
        String given = context.header(ID);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.attribute(ATTRIBUTE, id);
        context.header(ID, id);
    }

    private String line(Context context, String route, float millis) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("time", new Json.Text(clock.instant().toString()));
        members.put("request", new Json.Text(id(context)));
        members.put("method", new Json.Text(method(context)));
        members.put("route", new Json.Text(route));
        members.put("status", new Json.Numeral(BigDecimal.valueOf(context.statusCode())));
        members.put("millis", new Json.Numeral(BigDecimal.valueOf(Math.round(millis))));
        members.put("visitor", new Json.Text(Asked.visitor(context).shownName()));
        return new Json.Members(members).write();
    }

    /// What is no method of HTTP is "other", so that strangers cannot make up any number of them.
    private static String method(Context context) {
        String method = context.method().name();
        return METHODS.contains(method) ? method : "other";
    }

    /// "/reports/{id}"; what leads nowhere is one route, so that strangers cannot make up any number of them.
    private static String route(Context context) {
        Endpoint last = context.endpoints().lastHttpEndpoint();
        return last == null ? "none" : last.path;
    }
}
