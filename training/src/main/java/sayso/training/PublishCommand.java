package sayso.training;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.training.network.FloatTensor;
import sayso.training.network.PretrainedEncoder;

/// `sayso-training publish`: a checkpoint as model files, with decoding settings chosen on held-out reports.
@Command(name = "publish", description = "Writes a checkpoint as the model that run time reads.")
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--epoch", description = "Which epoch's weights (default: ${DEFAULT-VALUE}).")
    private int epoch = Recipe.USUAL.epochs();

    @Override
    public Integer call() throws Exception {
        PretrainedEncoder pretrained = options.pretrained();
        Map<String, FloatTensor> weights =
                Checkpoint.read(options.folder().epoch(epoch)).weights();
        Consumer<String> log = System.err::println;
        new Publisher(options.recipe(), options.texts(pretrained), pretrained, log).publish(options.folder(), weights);
        return CommandLine.ExitCode.OK;
    }
}
