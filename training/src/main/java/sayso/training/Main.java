package sayso.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of this module.
@Command(
        name = "sayso-training",
        description = "Trains and publishes Sayso's model.",
        subcommands = {
            TrainingCommand.class,
            PublishCommand.class,
            PredictCommand.class,
            CalibrateCommand.class,
            PlotCommand.class,
            ReliabilityCommand.class
        })
public final class Main {
    private Main() {}

    /// Runs one command and exits with its code.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
