package sayso.cli;

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
}
