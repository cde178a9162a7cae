package sayso.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import sayso.encoder.CueInput;
import sayso.encoder.EncoderInput;
import sayso.training.network.AdamW;
import sayso.training.network.Architecture;
import sayso.training.network.EagerTensors;
import sayso.training.network.FloatTensor;
import sayso.training.network.FreshHeads;
import sayso.training.network.Network;
import sayso.training.network.Parameters;
import sayso.training.network.PretrainedEncoder;

/// One training run: steps, checkpoints, learning curve. The same recipe gives the same weights, cut off or not.
final class Trainer implements AutoCloseable {
    /// One step's batch.
    private sealed interface Batch {
        record Attributions(List<Sample<AttributionExample>> samples) implements Batch {}

        record Mentions(List<Sample<MentionExample>> samples) implements Batch {}
    }

    private static final double LONGEST_GRADIENT = 1;
    /// Longer ones are a fault of the engine: seen twice in 350 steps, gone when the same step is taken again.
    private static final double BROKEN_GRADIENT = 1e4;

    private static final int ATTEMPTS = 3;
    private static final int STEPS_A_LINE = 20;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(4);
    private static final List<String> COLUMNS =
            List.of("cue", "role", "chain", "tag", "kind", "antecedent", "gradient", "rate", "milliseconds");

    private final Recipe recipe;
    private final Corpora corpora;
    private final PretrainedEncoder encoder;
    private final Path folder;
    private final NDManager manager;
    private final Parameters parameters;
    private final AdamW optimizer;
    private final Network<NDArray> network;
    private final EagerTensors tensors;
    private final LearningCurve curve;
    private final Consumer<String> log;
    private int step;

    /// Takes up the run in `folder`, or starts one there.
    Trainer(Recipe recipe, Corpora corpora, PretrainedEncoder encoder, Path folder, Consumer<String> log)
            throws IOException {
        this.log = log;
        this.recipe = recipe;
        this.corpora = corpora;
        this.encoder = encoder;
        this.folder = folder;
        Files.createDirectories(folder);
        this.manager = NDManager.newBaseManager(device());
        Architecture architecture = encoder.architecture();
        boolean resumes = Files.exists(latest());
        Checkpoint checkpoint =
                resumes ? Checkpoint.read(latest()) : new Checkpoint(0, freshWeights(architecture), Map.of());
        this.step = checkpoint.step();
        this.parameters = new Parameters(manager, checkpoint.weights());
        this.optimizer = new AdamW(manager, parameters);
        optimizer.restore(checkpoint.moments());
        this.tensors = new EagerTensors(parameters, (float) recipe.dropout());
        this.network = new Network<>(architecture, tensors);
        this.curve = new LearningCurve(folder.resolve("learning-curve.tsv"), COLUMNS);
    }

    private static Device device() {
        return Engine.getInstance().getGpuCount() > 0 ? Device.gpu() : Device.cpu();
    }

    private Map<String, FloatTensor> freshWeights(Architecture architecture) {
        Map<String, FloatTensor> weights = new LinkedHashMap<>(encoder.weights());
        weights.putAll(FreshHeads.of(architecture, recipe.seed()));
        return weights;
    }

    private Path latest() {
        return folder.resolve("latest.checkpoint");
    }

    /// Trains until all epochs are done; keeps the weights after each.
    Map<String, FloatTensor> run() throws IOException {
        return run(Integer.MAX_VALUE);
    }

    /// The same, but stops after step `last`, as a run that is cut off.
    Map<String, FloatTensor> run(int last) throws IOException {
        List<List<Batch>> epochs = new ArrayList<>();
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            epochs.add(batches(epoch));
        }
        int steps = epochs.stream().mapToInt(List::size).sum();
        int firstOfEpoch = 0;
        for (int epoch = 0; epoch < epochs.size(); epoch++) {
            List<Batch> batches = epochs.get(epoch);
            if (step < firstOfEpoch + batches.size()) {
                List<Batch> left = batches.subList(step - firstOfEpoch, batches.size());
                if (step + left.size() > last) {
                    runSteps(epoch, left.subList(0, Math.max(0, last - step)), steps);
                    break;
                }
                runSteps(epoch, left, steps);
                finishEpoch(epoch);
            }
            firstOfEpoch += batches.size();
        }
        return parameters.values();
    }

    private List<Batch> batches(int epoch) {
        Random random = new Random(recipe.seed() * 1_000 + epoch);
        List<Batch> batches = new ArrayList<>();
        for (List<Sample<AttributionExample>> samples :
                BatchPlan.of(corpora.reports(), recipe.windows(), recipe.batchPieces(), random)) {
            batches.add(new Batch.Attributions(samples));
        }
        for (int round = 0; round < recipe.mentionRounds(); round++) {
            for (List<Sample<MentionExample>> samples :
                    BatchPlan.of(corpora.mentions(), recipe.windows(), recipe.batchPieces(), random)) {
                batches.add(new Batch.Mentions(samples));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private void runSteps(int epoch, List<Batch> batches, int steps) throws IOException {
        long saved = System.nanoTime();
        for (Batch batch : batches) {
            long started = System.nanoTime();
            runStep(batch, steps);
            step++;
            curve.add("milliseconds", (System.nanoTime() - started) / 1e6);
            if (step % STEPS_A_LINE == 0) {
                curve.writeLine(step, epoch + 1);
            }
            if (System.nanoTime() - saved > BETWEEN_CHECKPOINTS.toNanos()) {
                save();
                saved = System.nanoTime();
            }
        }
        save();
    }

    private void finishEpoch(int epoch) throws IOException {
        Path kept = folder.resolve("epoch-" + (epoch + 1) + ".checkpoint");
        new Checkpoint(step, parameters.values(), Map.of()).write(kept);
        HeldOutFigures.measure(recipe, encoder, corpora, parameters, manager).write(folder, step, epoch + 1);
    }

    private void save() throws IOException {
        new Checkpoint(step, parameters.values(), optimizer.state()).write(latest());
    }

    private void runStep(Batch batch, int steps) {
        List<String> names = parameters.trained().stream()
                .filter(name -> takesPart(name, batch))
                .toList();
        double length = backward(batch, names, steps);
        for (int attempt = 1; !(length < BROKEN_GRADIENT); attempt++) {
            log.accept("Step " + step + " gave a broken gradient of " + length + " in "
                    + optimizer.broken(names, BROKEN_GRADIENT).stream().limit(6).toList() + ", attempt " + attempt);
            optimizer.forget(names);
            if (attempt == ATTEMPTS) {
                return;
            }
            length = backward(batch, names, steps);
        }
        update(names, length, recipe.rateShare(step, steps));
    }

    /// Leaves the gradients of one batch with the parameters and gives their length.
    private double backward(Batch batch, List<String> names, int steps) {
        Random random = new Random(recipe.seed() * 1_000_003 + step);
        manager.getEngine().setRandomSeed(random.nextInt(Integer.MAX_VALUE));
        try (NDManager memory = manager.newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Losses losses = new Losses(network, tensors, memory);
            try (GradientCollector collector = manager.getEngine().newGradientCollector()) {
                NDArray loss = switch (batch) {
                    case Batch.Attributions(List<Sample<AttributionExample>> samples) ->
                        attributionLoss(samples, losses, random, (double) step / steps);
                    case Batch.Mentions(List<Sample<MentionExample>> samples) -> mentionLoss(samples, losses);
                };
                collector.backward(loss);
            }
        }
        return optimizer.gradientLength(names);
    }

    private NDArray attributionLoss(
            List<Sample<AttributionExample>> samples, Losses losses, Random random, double progress) {
        EncoderInput input = input(samples);
        CueTargets cueTargets = new CueTargets(samples, input, (float) recipe.smoothing());
        NDArray words = losses.words(input);
        NDArray cues = losses.cues(words);
        NDArray loss = losses.cueLoss(cues, cueTargets);
        curve.add("cue", loss.getFloat());
        List<CueSampling.Shown> shown = progress < 2 * recipe.warmUp()
                ? CueSampling.gold(cueTargets)
                : new CueSampling(random, recipe.foundShare() * progress)
                        .choose(cueTargets, input, cues.toFloatArray());
        if (shown.isEmpty()) {
            return loss;
        }
        CueInput cueInput =
                new CueInput(input, shown.stream().map(CueSampling.Shown::cue).toList());
        RoleTargets roleTargets = new RoleTargets(shown, input, (float) recipe.smoothing());
        NDArray roles = losses.roles(words, input, cueInput);
        NDArray single = losses.roleLoss(roles, roleTargets);
        NDArray chained = losses.chainLoss(roles, roleTargets);
        curve.add("role", single.getFloat());
        curve.add("chain", chained.getFloat());
        return loss.add(single).add(chained);
    }

    private NDArray mentionLoss(List<Sample<MentionExample>> samples, Losses losses) {
        EncoderInput input = input(samples);
        List<NDArray> parts = losses.mentionLosses(losses.words(input), input, new MentionTargets(samples, input));
        curve.add("tag", parts.get(0).getFloat());
        curve.add("kind", parts.get(1).getFloat());
        curve.add("antecedent", parts.get(2).getFloat());
        return parts.get(0).add(parts.get(1)).add(parts.get(2).mul(0.5f));
    }

    private <E extends Sample.Example> EncoderInput input(List<Sample<E>> samples) {
        return new EncoderInput(
                encoder.vocabulary(),
                samples.stream()
                        .map(sample -> new EncoderInput.Part(sample.example().words(), sample.window()))
                        .toList());
    }

    private void update(List<String> names, double length, double rateShare) {
        curve.add("gradient", length);
        curve.add("rate", rateShare);
        double scale = Math.min(1, LONGEST_GRADIENT / (length + 1e-9));
        for (String name : names) {
            optimizer.update(name, rateShare * (isEncoder(name) ? recipe.encoderRate() : recipe.headRate()), scale);
        }
    }

    private static boolean isEncoder(String name) {
        return name.startsWith("encoder.") || name.startsWith("embeddings.");
    }

    private static boolean takesPart(String name, Batch batch) {
        boolean isAttribution = name.startsWith("cue.") || name.startsWith("role.");
        return isEncoder(name)
                || switch (batch) {
                    case Batch.Attributions _ -> isAttribution;
                    case Batch.Mentions _ -> !isAttribution;
                };
    }

    @Override
    public void close() {
        optimizer.close();
        parameters.close();
        manager.close();
    }
}
