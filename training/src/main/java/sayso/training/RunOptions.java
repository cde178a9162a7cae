package sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sayso.training.network.PretrainedEncoder;

/// What tells one run from another; publishing an earlier epoch needs the same as training did.
final class RunOptions {
    @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
    private Path corpora = Path.of("..", "shared", "corpora");

    @Option(names = "--run", required = true, description = "Folder of the run: checkpoints, curves, model.")
    private Path run = Path.of("run");

    @Option(names = "--encoder", description = "Pretrained encoder (default: ${DEFAULT-VALUE}).")
    private String encoder = PretrainedEncoder.USUAL;

    @Option(names = "--epochs", description = "How often to read the corpus (default: ${DEFAULT-VALUE}).")
    private int epochs = Recipe.USUAL.epochs();

    @Option(names = "--seed", description = "Same seed, same weights (default: ${DEFAULT-VALUE}).")
    private long seed = Recipe.USUAL.seed();

    @Option(names = "--encoder-rate", description = "Highest learning rate of the encoder (default: ${DEFAULT-VALUE}).")
    private double encoderRate = Recipe.USUAL.encoderRate();

    Recipe recipe() {
        return Recipe.USUAL.with(seed, epochs, encoderRate);
    }

    RunFolder folder() {
        return new RunFolder(run);
    }

    PretrainedEncoder pretrained() throws IOException {
        return PretrainedEncoder.load(encoder);
    }

    Corpora texts(PretrainedEncoder pretrained) throws IOException {
        return Corpora.read(corpora, pretrained.vocabulary(), recipe().heldOut());
    }
}
