package sayso.cli;

import sayso.reading.Problem;

/// How a command ends.
final class Exit {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_BUG = 70;

    private Exit() {}

    /// The code of a run that `problem` kept from beginning.
    static int of(Problem problem) {
        return problem.code().startsWith("usage.") ? WRONG_USAGE : SOME_FAILED;
    }
}
