package sayso.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All parameters of a network in the engine's memory, by name, in a fixed order.
public final class Parameters implements AutoCloseable {
    private final NDManager manager;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    /// Copies `values` into memory of the given manager's device.
    public Parameters(NDManager parent, Map<String, FloatTensor> values) {
        this.manager = parent.newSubManager();
        values.forEach((name, value) -> {
            NDArray array = array(manager, value);
            array.setName(name);
            array.setRequiresGradient(isTrained(name));
            arrays.put(name, array);
        });
    }

    /// Copies: what the engine creates from a Java array stays in Java's memory.
    static NDArray array(NDManager manager, FloatTensor value) {
        long[] sides = value.shape().stream().mapToLong(Long::longValue).toArray();
        try (NDArray shared = manager.create(value.values(), new Shape(sides))) {
            return shared.duplicate();
        }
    }

    /// Words and positions stay as pretrained: there is too little text to learn them anew.
    static boolean isTrained(String name) {
        return !name.equals("embeddings.word_embeddings.weight")
                && !name.equals("embeddings.position_embeddings.weight");
    }

    /// The parameter called `name`.
    public NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("No parameter is called " + name);
        }
        return array;
    }

    /// The names of those that training changes.
    public List<String> trained() {
        return arrays.keySet().stream().filter(Parameters::isTrained).toList();
    }

    /// The values as they are now.
    public Map<String, FloatTensor> values() {
        Map<String, FloatTensor> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, tensor(array)));
        return values;
    }

    static FloatTensor tensor(NDArray array) {
        List<Long> sides =
                java.util.Arrays.stream(array.getShape().getShape()).boxed().toList();
        return new FloatTensor(sides, array.toFloatArray());
    }

    @Override
    public void close() {
        manager.close();
    }
}
