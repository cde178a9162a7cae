package sayso.ledger.kept;

import sayso.reading.Problem;

/// Carries the problem of a ledger that fails while it is used: it is damaged, may not be written, or its server went
/// away. Nothing more can be done with it, and nothing is half kept.
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public LedgerException(Problem problem, Throwable cause) {
        super(problem.code() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
