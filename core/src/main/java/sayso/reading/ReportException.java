package sayso.reading;

/// Carries the problem of a report that cannot be read at all.
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ReportException(Problem problem) {
        super(problem.code() + ": " + problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
