package sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import sayso.encoder.CueInput;
import sayso.encoder.Encoder;
import sayso.encoder.EncoderInput;
import sayso.encoder.Mentions;
import sayso.encoder.Pass;
import sayso.encoder.Vocabulary;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.training.network.Architecture;
import sayso.training.network.EagerTensors;
import sayso.training.network.FloatTensor;
import sayso.training.network.Network;
import sayso.training.network.Parameters;

/// A network as trained, in PyTorch: what the published one must agree with.
final class TorchEncoder implements Encoder {
    private final Vocabulary vocabulary;
    private final NDManager manager = NDManager.newBaseManager();
    private final EagerTensors tensors;
    private final Network<NDArray> network;

    TorchEncoder(Architecture architecture, Map<String, FloatTensor> weights, Vocabulary vocabulary) {
        this(architecture, weights, vocabulary, (_, _) -> {});
    }

    /// @param observer is shown the input of each linear layer, by the layer's name
    TorchEncoder(
            Architecture architecture,
            Map<String, FloatTensor> weights,
            Vocabulary vocabulary,
            BiConsumer<String, NDArray> observer) {
        this.vocabulary = vocabulary;
        this.tensors = new EagerTensors(new Parameters(manager, weights), 0, observer);
        this.network = new Network<>(architecture, tensors);
    }

    @Override
    public Pass read(Words words, WordRange window) {
        return new TorchPass(new EncoderInput(vocabulary, List.of(new EncoderInput.Part(words, window))));
    }

    @Override
    public void close() {
        manager.close();
    }

    private final class TorchPass implements Pass {
        private final NDManager memory = manager.newSubManager();
        private final Losses heads = new Losses(network, tensors, memory);
        private final EncoderInput input;
        private final NDArray words;

        TorchPass(EncoderInput input) {
            this.input = input;
            this.words = heads.words(input);
        }

        @Override
        public float[] cues() {
            return heads.cues(words).toFloatArray();
        }

        @Override
        public List<float[]> roles(List<WordRange> cues) {
            if (cues.isEmpty()) {
                return List.of();
            }
            List<CueInput.Cue> shown =
                    cues.stream().map(cue -> new CueInput.Cue(0, cue)).toList();
            NDArray roles = heads.roles(words, input, new CueInput(input, shown));
            Shape shape = roles.getShape();
            float[] all = roles.toFloatArray();
            int size = (int) (shape.get(1) * shape.get(2));
            List<float[]> parts = new ArrayList<>();
            for (int i = 0; i < cues.size(); i++) {
                parts.add(Arrays.copyOfRange(all, i * size, (i + 1) * size));
            }
            return parts;
        }

        @Override
        public Mentions mentions() {
            return new Mentions(
                    input.width(),
                    heads.tags(words).toFloatArray(),
                    heads.kinds(words).toFloatArray(),
                    heads.antecedents(words, input).toFloatArray());
        }

        @Override
        public void close() {
            memory.close();
        }
    }
}
