package sayso.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sayso` alone: says what there is.
@Command(
        name = "sayso",
        description = "Reads news reports and keeps, for every statement in them, on whose word it rests.",
        header = {
            "sayso read report.txt --published 2025-08-30",
            "sayso read articles/ --format json --output readings.jsonl"
        })
final class SaysoCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--version", versionHelp = true, description = "Say which version this is.")
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    SaysoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.terminal();
        desk.say(HelpPage.lines(spec, terminal.width(), terminal.errInk()));
        return Exit.WRONG_USAGE;
    }
}
