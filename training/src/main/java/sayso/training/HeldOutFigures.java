package sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import sayso.encoder.CueInput;
import sayso.encoder.EncoderInput;
import sayso.encoder.Mentions;
import sayso.encoder.Role;
import sayso.evaluation.attribution.Hits;
import sayso.evaluation.mention.MentionScore;
import sayso.evaluation.mention.MentionText;
import sayso.statement.learned.CueFinder;
import sayso.statement.learned.FoundCue;
import sayso.training.network.EagerTensors;
import sayso.training.network.Network;
import sayso.training.network.Parameters;
import sayso.training.network.PretrainedEncoder;

/// How each head does on texts it has not learned from, each fed with what is annotated for the others.
final class HeldOutFigures {
    private static final double CUE_THRESHOLD = 0.4;
    private static final List<String> COLUMNS =
            List.of("cueF1", "sourceF1", "contentF1", "tag", "kindF1", "antecedent");

    private final PretrainedEncoder encoder;
    private final Network<NDArray> network;
    private final EagerTensors tensors;
    private final NDManager manager;
    private final Hits cues = new Hits();
    private final Hits sources = new Hits();
    private final Hits contents = new Hits();
    private final MentionScore mentions = new MentionScore();

    private HeldOutFigures(PretrainedEncoder encoder, Parameters parameters, NDManager manager) {
        this.encoder = encoder;
        this.tensors = new EagerTensors(parameters, 0);
        this.network = new Network<>(encoder.architecture(), tensors);
        this.manager = manager;
    }

    static HeldOutFigures measure(
            Recipe recipe, PretrainedEncoder encoder, Corpora corpora, Parameters parameters, NDManager manager) {
        HeldOutFigures figures = new HeldOutFigures(encoder, parameters, manager);
        List<AttributionExample> reports = corpora.heldOut().stream()
                .map(report -> AttributionExample.of(report, encoder.vocabulary()))
                .toList();
        for (var batch : BatchPlan.of(reports, recipe.windows(), recipe.batchPieces(), new Random(1))) {
            figures.measureAttributions(batch);
        }
        for (var batch :
                BatchPlan.of(corpora.mentionsHeldOut(), recipe.windows(), recipe.batchPieces(), new Random(1))) {
            figures.measureMentions(batch);
        }
        return figures;
    }

    /// Adds a line to `held-out.tsv` in `folder`.
    void write(Path folder, int step, int epoch) throws IOException {
        LearningCurve curve = new LearningCurve(folder.resolve("held-out.tsv"), COLUMNS);
        curve.add("cueF1", cues.f1());
        curve.add("sourceF1", sources.f1());
        curve.add("contentF1", contents.f1());
        curve.add("tag", mentions.tags().recall());
        curve.add("kindF1", mentions.kinds().f1());
        curve.add("antecedent", mentions.antecedents().recall());
        curve.writeLine(step, epoch);
    }

    private <E extends Sample.Example> EncoderInput input(List<Sample<E>> samples) {
        return new EncoderInput(
                encoder.vocabulary(),
                samples.stream()
                        .map(sample -> new EncoderInput.Part(sample.example().words(), sample.window()))
                        .toList());
    }

    private void measureAttributions(List<Sample<AttributionExample>> batch) {
        try (NDManager memory = manager.newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Losses losses = new Losses(network, tensors, memory);
            EncoderInput input = input(batch);
            CueTargets targets = new CueTargets(batch, input, 0);
            NDArray words = losses.words(input);
            measureCues(losses.cues(words).toFloatArray(), input, targets);
            List<CueSampling.Shown> shown = CueSampling.gold(targets);
            if (!shown.isEmpty()) {
                CueInput cueInput = new CueInput(
                        input, shown.stream().map(CueSampling.Shown::cue).toList());
                measureRoles(losses.roles(words, input, cueInput).toFloatArray(), new RoleTargets(shown, input, 0));
            }
        }
    }

    private void measureCues(float[] scores, EncoderInput input, CueTargets targets) {
        for (int row = 0; row < input.count(); row++) {
            int words = input.parts().get(row).window().length();
            List<FoundCue> found =
                    CueFinder.find(scores, row * input.width() * CueTargets.LABELS, words, CUE_THRESHOLD);
            int current = row;
            List<CueTargets.GoldCue> gold = targets.cues().stream()
                    .filter(cue -> cue.cue().row() == current)
                    .toList();
            long right = found.stream()
                    .filter(cue ->
                            gold.stream().anyMatch(one -> one.cue().range().overlaps(cue.range())))
                    .count();
            cues.add(right, found.size(), gold.size());
        }
    }

    private void measureRoles(float[] scores, RoleTargets targets) {
        int roles = Role.COUNT;
        for (int cell = 0; cell < targets.mask().length; cell++) {
            if (targets.mask()[cell] > 0) {
                int given = best(scores, cell * roles, roles);
                int wanted = best(targets.targets(), cell * roles, roles);
                add(sources, Role.SOURCE.label(), given, wanted);
                add(contents, Role.CONTENT.label(), given, wanted);
            }
        }
    }

    private static void add(Hits tally, int label, int given, int wanted) {
        boolean isGiven = given == label;
        boolean isWanted = wanted == label;
        tally.add(isGiven && isWanted ? 1 : 0, isGiven ? 1 : 0, isWanted ? 1 : 0);
    }

    private static int best(float[] scores, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = scores[from + i] > scores[from + best] ? i : best;
        }
        return best;
    }

    private void measureMentions(List<Sample<MentionExample>> batch) {
        try (NDManager memory = manager.newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Losses losses = new Losses(network, tensors, memory);
            EncoderInput input = input(batch);
            NDArray words = losses.words(input);
            Mentions answers = new Mentions(
                    input.width(),
                    losses.tags(words).toFloatArray(),
                    losses.kinds(words).toFloatArray(),
                    losses.antecedents(words, input).toFloatArray());
            for (int row = 0; row < batch.size(); row++) {
                Sample<MentionExample> sample = batch.get(row);
                List<MentionText.Token> labels = sample.example()
                        .labels()
                        .subList(sample.window().first(), sample.window().end());
                mentions.add(answers, row * input.width(), labels);
            }
        }
    }
}
