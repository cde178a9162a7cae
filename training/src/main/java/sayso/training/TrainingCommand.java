package sayso.training;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.training.network.PretrainedEncoder;

/// `sayso-training train`: everything from corpora to model.
@Command(name = "train", description = "Trains the model, or goes on where a run was cut off; then publishes it.")
final class TrainingCommand implements Callable<Integer> {
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

    @Option(names = "--only", description = "Learn from this many reports only, to try things out.")
    private int only = Integer.MAX_VALUE;

    @Override
    public Integer call() throws Exception {
        Recipe recipe = Recipe.USUAL.withEpochs(epochs).withSeed(seed).withEncoderRate(encoderRate);
        PretrainedEncoder pretrained = PretrainedEncoder.load(encoder);
        Corpora texts =
                Corpora.read(corpora, pretrained.vocabulary(), recipe.heldOut()).first(only);
        Consumer<String> log = System.err::println;
        try (Trainer trainer = new Trainer(recipe, texts, pretrained, run, log)) {
            new Publisher(recipe, texts, pretrained, log).publish(new RunFolder(run), trainer.run());
        }
        return CommandLine.ExitCode.OK;
    }
}
