package sayso.server.web;

import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;

/// The codes of every problem that the server itself raises, each with the HTTP status that it is answered with;
/// `docs/reference/problems.md` explains each.
public enum ServerCode {
    BAD_REQUEST("server.bad-request", 400),
    SIGN_IN("server.sign-in", 401),
    FORBIDDEN("server.forbidden", 403),
    FORGED("server.forged", 403),
    NO_PAGE("server.no-page", 404),
    NO_METHOD("server.no-method", 405),
    NO_ANSWER_TYPE("server.no-answer-type", 406),
    TOO_SLOW("server.too-slow", 408),
    CONFLICT("server.conflict", 409),
    CHANGED("server.changed", 412),
    TOO_LARGE("server.too-large", 413),
    WRONG_TYPE("server.wrong-type", 415),
    WRONG_HOST("server.wrong-host", 421),
    KEY_REUSED("server.key-reused", 422),
    UNCONDITIONAL("server.unconditional", 428),
    TOO_MANY("server.too-many", 429),
    BUG("server.bug", 500),
    BUSY("server.busy", 503),
    READING_TIME("server.reading-time", 503),
    PORT_TAKEN("server.port-taken", 503);

    private final String code;
    private final int status;

    ServerCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// Ends a request: what happened, and what to do.
    public Refusal refuse(String message, String hint) {
        return new Refusal(status, problem(new Place.Nowhere(), message, hint));
    }

    /// Ends a request whose fault has a place: a field, a parameter, a path.
    public Refusal refuse(String where, String message, String hint) {
        return new Refusal(status, problem(new Place.Named(where), message, hint));
    }

    /// The problem, for who answers with it themselves.
    public Problem problem(Place place, String message, String hint) {
        return new Problem(code, message, place, Maybe.known(hint));
    }
}
