package sayso.server.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import sayso.json.Json;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Answers with a problem: to people a page, to programs `application/problem+json` (RFC 9457).
public final class Troubles {
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

    /// Answers with this problem.
    ///
    /// @param status the HTTP status, 400 to 599
    public void answer(int status, Problem problem, Context context) {
        context.status(status);
        if (Asked.isApi(context)) {
            context.contentType("application/problem+json").result(json(status, problem));
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
            case "ledger.unreadable" -> 503;
            default -> 422;
        };
    }

    /// No route leads there.
    public void notFound(Context context) {
        answer(ServerCode.NO_PAGE.refuse(context.path(), "nothing is here", "go back to the first page"), context);
    }
}
