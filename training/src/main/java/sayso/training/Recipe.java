package sayso.training;

import sayso.encoder.Windows;

/// Everything that decides what a training run yields, beside corpora and encoder.
///
/// @param seed same seed, same machine: same weights
/// @param epochs how often the attribution corpus is read
/// @param mentionRounds how often the mention corpus, which is much smaller, is read in each epoch
/// @param batchPieces word pieces a step reads, padding included
/// @param encoderRate highest learning rate of the pretrained weights
/// @param headRate highest learning rate of the new ones
/// @param warmUp share of steps in which the rates rise
/// @param dropout share of cells dropped
/// @param smoothing probability that targets give away to other labels
/// @param foundShare how often, in the end, the role head is shown a cue as found instead of as annotated
/// @param heldOut reports of the training part that are kept for choosing the decoding settings
/// @param windows how texts are cut
record Recipe(
        long seed,
        int epochs,
        int mentionRounds,
        int batchPieces,
        double encoderRate,
        double headRate,
        double warmUp,
        double dropout,
        double smoothing,
        double foundShare,
        int heldOut,
        Windows windows) {
    /// The recipe of the published model.
    static final Recipe USUAL = new Recipe(7, 3, 2, 1600, 1.2e-4, 6e-4, 0.08, 0.1, 0.02, 0.5, 38, Windows.USUAL);

    /// The same with another seed, other epochs and another highest rate of the pretrained weights.
    Recipe with(long otherSeed, int otherEpochs, double otherRate) {
        return new Recipe(
                otherSeed,
                otherEpochs,
                mentionRounds,
                batchPieces,
                otherRate,
                headRate,
                warmUp,
                dropout,
                smoothing,
                foundShare,
                heldOut,
                windows);
    }

    /// The learning rate at `step` of `steps` as a share of the highest: up while warming, then down to a hundredth.
    double rateShare(int step, int steps) {
        double rising = Math.max(1, warmUp * steps);
        return step < rising ? (step + 1) / rising : Math.max(0.01, (steps - step) / (steps - rising));
    }
}
