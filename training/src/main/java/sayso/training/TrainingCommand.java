package sayso.training;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.training.network.PretrainedEncoder;

/// `sayso-training train`: everything from corpora to model.
@Command(name = "train", description = "Trains the model, or goes on where a run was cut off; then publishes it.")
final class TrainingCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--only", description = "Learn from this many reports only, to try things out.")
    private int only = Integer.MAX_VALUE;

    @Override
    public Integer call() throws Exception {
        Recipe recipe = options.recipe();
        PretrainedEncoder pretrained = options.pretrained();
        Corpora texts = options.texts(pretrained).first(only);
        Consumer<String> log = System.err::println;
        try (Trainer trainer =
                new Trainer(recipe, texts, pretrained, options.folder().folder(), log)) {
            new Publisher(recipe, texts, pretrained, log).publish(options.folder(), trainer.run());
        }
        return CommandLine.ExitCode.OK;
    }
}
