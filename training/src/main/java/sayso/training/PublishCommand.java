package sayso.training;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.training.network.FloatTensor;
import sayso.training.network.PretrainedEncoder;

/// `sayso-training publish`: a checkpoint as model files, with decoding settings chosen on held-out reports.
@Command(name = "publish", description = "Writes a checkpoint as the model that run time reads.")
final class PublishCommand implements Callable<Integer> {
    @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
    private Path corpora = Path.of("..", "shared", "corpora");

    @Option(names = "--run", required = true, description = "Folder of the run; model folders are written there.")
    private Path run = Path.of("run");

    @Option(names = "--epoch", description = "Which epoch's weights (default: ${DEFAULT-VALUE}).")
    private int epoch = Recipe.USUAL.epochs();

    @Option(names = "--epochs", description = "How many the run has, for the card (default: ${DEFAULT-VALUE}).")
    private int epochs = Recipe.USUAL.epochs();

    @Option(names = "--seed", description = "Which seed the run has, for the card (default: ${DEFAULT-VALUE}).")
    private long seed = Recipe.USUAL.seed();

    @Option(names = "--encoder", description = "Pretrained encoder (default: ${DEFAULT-VALUE}).")
    private String encoder = PretrainedEncoder.USUAL;

    @Override
    public Integer call() throws Exception {
        RunFolder folder = new RunFolder(run);
        PretrainedEncoder pretrained = PretrainedEncoder.load(encoder);
        Map<String, FloatTensor> weights = Checkpoint.read(folder.epoch(epoch)).weights();
        Corpora texts = Corpora.read(corpora, pretrained.vocabulary(), Recipe.USUAL.heldOut());
        Consumer<String> log = System.err::println;
        new Publisher(Recipe.USUAL.withEpochs(epochs).withSeed(seed), texts, pretrained, log).publish(folder, weights);
        return CommandLine.ExitCode.OK;
    }
}
