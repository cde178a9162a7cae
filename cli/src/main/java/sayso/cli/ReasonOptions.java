package sayso.cli;

import picocli.CommandLine.Option;
import sayso.ledger.correction.Reason;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `--why` and `--person`, which every command that corrects has.
final class ReasonOptions {
    @Option(
            names = "--why",
            paramLabel = "WORDS",
            converter = CorrectionWants.AnyWords.class,
            description = "Why: what the next person who looks at it has to know.")
    Maybe<String> why = Maybe.unknown();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "Who corrects. Default: SAYSO_PERSON, else the system’s user.")
    Maybe<String> person = Maybe.unknown();

    /// @throws ReportException with `usage.missing` without a reason, `usage.wrong` if it is no plain text
    Reason reason(String command, Desk desk) throws ReportException {
        String words = why.or("");
        if (words.isBlank()) {
            throw Misuse.refuse(
                    "usage.missing",
                    command + " needs --why WORDS",
                    "say why, for whoever looks at it next: --why “the ministry said so later”");
        }
        try {
            return new Reason(person.or(usual(desk)), words);
        } catch (IllegalArgumentException e) {
            throw Misuse.refuse("usage.wrong", String.valueOf(e.getMessage()), "See " + command + " --help");
        }
    }

    private static String usual(Desk desk) {
        String set = desk.terminal().environment().getOrDefault("SAYSO_PERSON", "");
        String user = System.getProperty("user.name", "");
        return !set.isBlank() ? set : user.isBlank() ? "somebody" : user;
    }
}
