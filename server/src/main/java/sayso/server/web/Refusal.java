package sayso.server.web;

import sayso.reading.Problem;

/// Ends a request with a problem and an HTTP status.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Problem problem;

    public Refusal(int status, Problem problem) {
        super(problem.code() + ": " + problem.message(), null, false, false);
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }
}
