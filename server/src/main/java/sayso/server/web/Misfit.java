package sayso.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/// What Javalin itself refuses, as one of our problems.
public final class Misfit {
    private Misfit() {}

    /// The problem, with the ways that there are where only the way is wrong.
    public static Refusal of(HttpResponseException refused, Context context) {
        return switch (refused.getStatus()) {
            case 404 -> ServerCode.NO_PAGE.refuse(context.path(), "nothing is here", "go back to the first page");
            case 405 -> {
                String allowed =
                        refused.getDetails().values().stream().findFirst().orElse("");
                context.header("Allow", allowed.replaceAll("[^A-Z, ]", ""));
                yield ServerCode.NO_METHOD.refuse(context.path(), "this is not asked in this way", "see /api");
            }
            case 413 -> ServerCode.TOO_LARGE.refuse("body", "this is more than fits into one request", "send less");
            default -> ServerCode.BAD_REQUEST.refuse("this request cannot be understood", "see /api");
        };
    }
}
