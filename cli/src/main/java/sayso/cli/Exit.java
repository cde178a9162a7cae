package sayso.cli;

/// How a command ends.
final class Exit {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_BUG = 70;

    private Exit() {}
}
