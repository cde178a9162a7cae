package sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.encoder.Pass;
import sayso.encoder.Vocabulary;
import sayso.encoder.Windows;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.evaluation.attribution.AttributedText;
import sayso.statement.learned.CueFinder;
import sayso.statement.learned.FoundCue;
import sayso.training.export.ActivationRanges;
import sayso.training.network.Architecture;
import sayso.training.network.FloatTensor;

/// Measures how large the inputs of each linear layer get on real text.
final class ActivationMeter {
    private static final double CUE_THRESHOLD = 0.3;

    private final Map<String, float[]> largest = new HashMap<>();

    private ActivationMeter() {}

    /// Runs the network over `reports`.
    static ActivationRanges measure(
            Architecture architecture,
            Map<String, FloatTensor> weights,
            Vocabulary vocabulary,
            Windows windows,
            List<AttributedText> reports) {
        ActivationMeter meter = new ActivationMeter();
        try (TorchEncoder encoder = new TorchEncoder(architecture, weights, vocabulary, meter::see)) {
            for (AttributedText report : reports) {
                Words words = Words.of(report.text(), vocabulary);
                for (WordRange window : windows.cut(words)) {
                    askAllHeads(encoder, words, window);
                }
            }
        }
        return new ActivationRanges(meter.largest);
    }

    private static void askAllHeads(TorchEncoder encoder, Words words, WordRange window) {
        try (NDScope scope = new NDScope();
                Pass pass = encoder.read(words, window)) {
            scope.suppressNotUsedWarning();
            List<FoundCue> cues = CueFinder.find(pass.cues(), 0, window.length(), CUE_THRESHOLD);
            pass.roles(cues.stream().map(FoundCue::range).toList());
            pass.mentions();
        }
    }

    private void see(String layer, NDArray input) {
        long width = input.getShape().get(input.getShape().dimension() - 1);
        float[] seen = input.reshape(-1, width).abs().max(new int[] {0}).toFloatArray();
        float[] most = largest.computeIfAbsent(layer, _ -> new float[seen.length]);
        for (int i = 0; i < seen.length; i++) {
            most[i] = Math.max(most[i], seen[i]);
        }
    }
}
