package sayso.cli;

import java.util.List;
import picocli.CommandLine.Option;

/// How much a ledger's list holds, and what it is written as.
final class AnswerOptions {
    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            converter = Wants.Limit.class,
            description = "At most so many, 1 to 10,000. Default: 20.")
    int limit = 20;

    @Option(
            names = "--format",
            paramLabel = "table|jsonl|csv",
            converter = Wants.AnswerForm.class,
            description = "table for people (default), jsonl or csv for machines.")
    Answers.Form format = Answers.Form.TABLE;

    /// How many to ask for, so that it shows whether there are more than are wanted.
    int oneMore() {
        return limit + 1;
    }

    <T> List<T> wanted(List<T> found) {
        return wanted(found, limit);
    }

    void tellOfMore(List<?> found, Desk desk) {
        tellOfMore(found, limit, desk);
    }

    static <T> List<T> wanted(List<T> found, int limit) {
        return found.subList(0, Math.min(limit, found.size()));
    }

    /// Nobody shall take the first few for all.
    static void tellOfMore(List<?> found, int limit, Desk desk) {
        if (found.size() > limit) {
            desk.note("there are more than these " + limit + "; --limit says how many to show");
        }
    }
}
