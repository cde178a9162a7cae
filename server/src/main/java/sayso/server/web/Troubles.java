package sayso.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.math.BigDecimal;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import sayso.json.Json;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Answers with a problem: to people a page, to programs `application/problem+json` (RFC 9457).
public final class Troubles {
    private static final System.Logger LOG = System.getLogger("sayso.server");
    private static final int FRAMES = 12;
    private static final int DEEPEST = 10;

    private final Pages pages;

    /// What a page about a problem shows.
    public record Trouble(int status, String message, String place, String hint) {}

    public Troubles(Pages pages) {
        this.pages = pages;
    }

    public void answer(Refusal refusal, Context context) {
        answer(refusal.status(), refusal.problem(), context);
    }

    public void answer(ReportException e, Context context) {
        answer(status(e.problem()), e.problem(), context);
    }

    /// What nobody expected: the log has where it happened, the answer only the request's id. What the exception
    /// says is told nowhere, for it may quote a report.
    public void answer(Exception e, Context context) {
        switch (e) {
            case Refusal refusal -> answer(refusal, context);
            case ReportException known -> answer(known, context);
            case HttpResponseException refused -> answer(refused, context);
            case Exception other
            when cause(other) instanceof Maybe.Known<Refusal>(Refusal refusal) -> {
                // what is left of the body is not waited for
                context.header("Connection", "close");
                answer(refusal, context);
            }
            case EofException _ -> context.status(ServerCode.BAD_REQUEST.status());
            case Exception other -> bug(other, context);
        }
    }

    /// What Javalin itself refuses.
    private void answer(HttpResponseException refused, Context context) {
        Refusal refusal = switch (refused.getStatus()) {
            case 404 -> ServerCode.NO_PAGE.refuse(context.path(), "nothing is here", "go back to the first page");
            case 405 -> ServerCode.NO_METHOD.refuse(context.path(), "this is not asked in this way", "see /api");
            case 413 -> ServerCode.TOO_LARGE.refuse("this is more than fits into one request", "send less at once");
            default -> ServerCode.BAD_REQUEST.refuse("this request cannot be understood", "see /api");
        };
        answer(refusal, context);
    }

    /// Libraries wrap what ends a body in exceptions of their own; what we said ourselves comes first.
    private static Maybe<Refusal> cause(Exception e) {
        List<Throwable> causes = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        for (Throwable cause : causes) {
            if (cause instanceof BrokenBody broken) {
                return Maybe.known(broken.refusal());
            }
        }
        for (Throwable cause : causes) {
            if (cause instanceof IllegalStateException
                    && String.valueOf(cause.getMessage()).contains("exceeded")) {
                return Maybe.known(ServerCode.TOO_LARGE.refuse(
                        "body", "this is more than fits into one request", "send it in several requests"));
            }
        }
        for (Throwable cause : causes) {
            if (cause instanceof HttpException bad && bad.getCode() < ServerCode.BUG.status()) {
                return Maybe.known(ServerCode.BAD_REQUEST.refuse(
                        "this request cannot be understood", "check how it is made: see /api"));
            }
            if (cause instanceof UnsupportedCharsetException || cause instanceof IllegalCharsetNameException) {
                return Maybe.known(
                        ServerCode.WRONG_TYPE.refuse("nobody knows this charset", "send UTF-8, and say charset=utf-8"));
            }
        }
        return Maybe.unknown();
    }

    private void bug(Exception e, Context context) {
        String id = String.valueOf(context.res().getHeader("X-Request-Id"));
        String where = Stream.of(e.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        LOG.log(
                System.Logger.Level.WARNING,
                "request {0}: {1} at {2}",
                id,
                e.getClass().getName(),
                where);
        answer(
                ServerCode.BUG.refuse("request " + id, "Sayso itself failed here", "report it with the request’s id"),
                context);
    }

    /// Answers with this problem, or breaks off what is being sent.
    ///
    /// @param status the HTTP status, 400 to 599
    public void answer(int status, Problem problem, Context context) {
        if (Sending.isBegun(context)) {
            LOG.log(System.Logger.Level.WARNING, "an answer broke off: {0}", problem.code());
            Sending.breakOff(context);
            return;
        }
        context.status(status);
        if (Asked.isApi(context)) {
            context.contentType("application/problem+json")
                    .result(json(status, problem).getBytes(StandardCharsets.UTF_8));
        } else {
            Trouble trouble = new Trouble(
                    status, problem.message(), place(problem), problem.hint().or(""));
            pages.show(context, "trouble.jte", "Problem", trouble);
        }
    }

    private static String json(int status, Problem problem) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("type", new Json.Text("about:blank"));
        members.put("title", new Json.Text(problem.message()));
        members.put("status", new Json.Numeral(BigDecimal.valueOf(status)));
        members.put("code", new Json.Text(problem.code()));
        if (!place(problem).isEmpty()) {
            members.put("where", new Json.Text(place(problem)));
        }
        problem.hint().toList().forEach(hint -> members.put("hint", new Json.Text(hint)));
        return new Json.Members(members).write();
    }

    private static String place(Problem problem) {
        return switch (problem.place()) {
            case Place.Nowhere() -> "";
            case Place.InText(var span) -> "characters " + span.start() + " to " + span.end();
            case Place.Named(String name) -> name;
            case Place.Line(String name, long line, long column) -> name + ", line " + line + ", column " + column;
        };
    }

    /// What is not there is 404, what somebody else changed meanwhile 409, what cannot be read as asked 422.
    private static int status(Problem problem) {
        return switch (problem.code()) {
            case "ledger.no-report", "ledger.no-link", "ledger.no-correction" -> 404;
            case "ledger.conflict", "ledger.undone" -> 409;
            case "ledger.unreadable", "account.busy" -> 503;
            case "account.missing" -> 404;
            case "account.exists", "account.last-admin" -> 409;
            default -> 422;
        };
    }

    /// No route leads there.
    public void notFound(Context context) {
        answer(ServerCode.NO_PAGE.refuse(context.path(), "nothing is here", "go back to the first page"), context);
    }
}
