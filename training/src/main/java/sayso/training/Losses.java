package sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import sayso.encoder.CueInput;
import sayso.encoder.EncoderInput;
import sayso.encoder.MentionInput;
import sayso.encoder.Role;
import sayso.training.network.EagerTensors;
import sayso.training.network.Network;
import sayso.training.network.RoleChain;

/// Runs the network over a batch and says how wrong it is.
final class Losses {
    /// A cue matters more than a word that is none: most words are none.
    private static final float CUE_WEIGHT = 4;

    private final Network<NDArray> network;
    private final RoleChain chain;
    private final NDManager manager;

    Losses(Network<NDArray> network, EagerTensors tensors, NDManager manager) {
        this.network = network;
        this.chain = new RoleChain(tensors);
        this.manager = manager;
    }

    /// One vector a word.
    NDArray words(EncoderInput input) {
        Shape pieces = new Shape(input.count(), input.length());
        return network.words(
                create(input.pieces(), pieces),
                create(input.features(), pieces),
                create(input.mask(), pieces),
                create(input.firstPieces(), new Shape(input.count(), input.width())));
    }

    /// Log-probabilities of the cue labels.
    NDArray cues(NDArray words) {
        return network.cues(words).logSoftmax(-1);
    }

    /// Mean loss of the cue head.
    NDArray cueLoss(NDArray cues, CueTargets targets) {
        return crossEntropy(cues, targets.targets(), targets.words()).mul(CUE_WEIGHT);
    }

    private NDArray crossEntropy(NDArray logProbabilities, float[] targets, int count) {
        NDArray wanted = create(targets, logProbabilities.getShape());
        return logProbabilities.mul(wanted).sum().mul(-1f / count);
    }

    /// Scores of the role head for the cues shown.
    NDArray roles(NDArray words, EncoderInput input, CueInput cues) {
        int count = cues.cues().size();
        return network.roles(
                words,
                create(cues.rows(), new Shape(count)),
                create(cues.firstWords(), new Shape(count)),
                create(cues.lastWords(), new Shape(count)),
                create(cues.distances(), new Shape(count, input.width())),
                create(input.wordMask(), new Shape(input.count(), input.width())));
    }

    /// Mean loss of the role head, word by word.
    NDArray roleLoss(NDArray roles, RoleTargets targets) {
        return crossEntropy(roles.logSoftmax(-1), targets.targets(), targets.cells());
    }

    /// Mean loss of the role head, as a sequence.
    NDArray chainLoss(NDArray roles, RoleTargets targets) {
        Shape shape = roles.getShape();
        int squared = Role.COUNT * Role.COUNT;
        NDArray steps = create(targets.steps(), new Shape(shape.get(0), shape.get(1), squared));
        NDArray mask = create(targets.mask(), new Shape(shape.get(0), shape.get(1)));
        return chain.loss(roles, steps, mask).mul(1f / targets.cells());
    }

    /// Log-probabilities of parts of speech.
    NDArray tags(NDArray words) {
        return network.tags(words).logSoftmax(-1);
    }

    /// Log-probabilities of kinds.
    NDArray kinds(NDArray words) {
        return network.kinds(words).logSoftmax(-1);
    }

    /// Log-probabilities of antecedents.
    NDArray antecedents(NDArray words, EncoderInput input) {
        MentionInput between = new MentionInput(input.width());
        Shape square = new Shape(input.width(), input.width());
        return network.antecedents(words, create(between.gaps(), square), create(between.order(), square))
                .logSoftmax(-1);
    }

    /// Mean loss of the mention heads: parts of speech, kinds, antecedents.
    List<NDArray> mentionLosses(NDArray words, EncoderInput input, MentionTargets targets) {
        NDArray tags = crossEntropy(tags(words), targets.tags(), targets.words());
        NDArray kinds = crossEntropy(kinds(words), targets.kinds(), targets.words());
        Shape cells = new Shape(input.count(), input.width(), input.width());
        NDArray right = antecedents(words, input).add(create(targets.antecedents(), cells));
        NDArray mentions = create(targets.mentions(), new Shape(input.count(), input.width()));
        NDArray antecedents =
                EagerTensors.logSumExp(right, 2).mul(mentions).sum().mul(-1f / Math.max(1, targets.mentionCount()));
        return List.of(tags, kinds, antecedents);
    }

    /// Copies: what the engine creates from a Java array stays in Java's memory, which the way back may outlive.
    private NDArray create(float[] values, Shape shape) {
        return manager.create(values, shape).duplicate();
    }

    private NDArray create(long[] values, Shape shape) {
        return manager.create(values, shape).duplicate();
    }
}
