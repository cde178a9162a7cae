package sayso.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The optimizer AdamW, with a state that can be saved.
public final class AdamW implements AutoCloseable {
    private static final float MEAN_DECAY = 0.9f;
    private static final float SQUARE_DECAY = 0.999f;
    private static final float WEIGHT_DECAY = 0.01f;
    private static final float EPSILON = 1e-8f;

    /// What is remembered of the gradients of one parameter.
    public record Moments(FloatTensor mean, FloatTensor square, int updates) {}

    private static final class Memory {
        private final NDArray mean;
        private final NDArray square;
        private int updates;

        Memory(NDArray mean, NDArray square, int updates) {
            this.mean = mean;
            this.square = square;
            this.updates = updates;
        }
    }

    private final NDManager manager;
    private final Parameters parameters;
    private final Map<String, Memory> memories = new LinkedHashMap<>();

    public AdamW(NDManager parent, Parameters parameters) {
        this.manager = parent.newSubManager();
        this.parameters = parameters;
        for (String name : parameters.trained()) {
            NDArray parameter = parameters.get(name);
            memories.put(name, new Memory(manager.zeros(parameter.getShape()), manager.zeros(parameter.getShape()), 0));
        }
    }

    /// The length of the gradients of `names` together.
    public double gradientLength(List<String> names) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDArray sum = manager.zeros(new ai.djl.ndarray.types.Shape());
            for (String name : names) {
                sum = sum.add(parameters.get(name).getGradient().square().sum());
            }
            return Math.sqrt(sum.getFloat());
        }
    }

    /// Which of `names` have a gradient that is no number or longer than `longest`.
    public List<String> broken(List<String> names, double longest) {
        return names.stream()
                .filter(name -> !(gradientLength(List.of(name)) < longest))
                .toList();
    }

    /// Sets the gradients of `names` to zero, whatever they hold.
    ///
    /// Subtracting a gradient from itself would keep what is no number, and [NDArray#copyTo] leaves it in memory of
    /// Java's that soon goes.
    public void forget(List<String> names) {
        for (String name : names) {
            JniUtils.zeroGrad((PtNDArray) parameters.get(name));
        }
    }

    /// Moves one parameter against its gradient, taken `scale` times, and forgets the gradient.
    public void update(String name, double rate, double scale) {
        Memory memory = memories.get(name);
        if (memory == null) {
            throw new IllegalArgumentException("Parameter " + name + " is not trained");
        }
        memory.updates++;
        double rootCorrection = Math.sqrt(1 - Math.pow(SQUARE_DECAY, memory.updates));
        float step = (float) (rate * rootCorrection / (1 - Math.pow(MEAN_DECAY, memory.updates)));
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDArray parameter = parameters.get(name);
            NDArray gradient = parameter.getGradient();
            NDArray scaled = gradient.mul((float) scale);
            memory.mean.muli(MEAN_DECAY).addi(scaled.mul(1 - MEAN_DECAY));
            memory.square.muli(SQUARE_DECAY).addi(scaled.square().muli(1 - SQUARE_DECAY));
            NDArray root = memory.square.sqrt().addi((float) (EPSILON * rootCorrection));
            parameter
                    .muli((float) (1 - rate * WEIGHT_DECAY))
                    .subi(memory.mean.div(root).muli(step));
            gradient.subi(gradient);
        }
    }

    /// The state of all parameters.
    public Map<String, Moments> state() {
        Map<String, Moments> state = new LinkedHashMap<>();
        memories.forEach((name, memory) -> state.put(
                name, new Moments(Parameters.tensor(memory.mean), Parameters.tensor(memory.square), memory.updates)));
        return state;
    }

    /// Takes up a state that [#state()] gave.
    public void restore(Map<String, Moments> state) {
        state.forEach((name, moments) -> {
            Memory old = memories.get(name);
            if (old == null) {
                throw new IllegalArgumentException("Parameter " + name + " is not trained");
            }
            old.mean.close();
            old.square.close();
            NDArray mean = Parameters.array(manager, moments.mean());
            NDArray square = Parameters.array(manager, moments.square());
            memories.put(name, new Memory(mean, square, moments.updates()));
        });
    }

    @Override
    public void close() {
        manager.close();
    }
}
