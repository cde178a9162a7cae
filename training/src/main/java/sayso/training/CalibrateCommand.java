package sayso.training;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `sayso-training calibrate`: fits the confidences of a published model anew, as the rules beside it have changed.
@Command(name = "calibrate", description = "Fits what the scores of a model and of the rules beside it are worth.")
final class CalibrateCommand implements Callable<Integer> {
    @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
    private Path corpora = Path.of("..", "shared", "corpora");

    @Option(names = "--model", required = true, description = "Folder of the model.")
    private Path model = Path.of("model");

    @Override
    public Integer call() throws Exception {
        Publisher.calibrate(model, Corpora.heldOut(corpora, Recipe.USUAL.heldOut()));
        return CommandLine.ExitCode.OK;
    }
}
