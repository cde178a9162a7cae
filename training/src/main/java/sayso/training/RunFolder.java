package sayso.training;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import sayso.statement.learned.DecodingSettings;
import sayso.training.network.FloatTensor;

/// The names of the files of a run, and how to read the small ones.
record RunFolder(Path folder) {
    Path latest() {
        return folder.resolve("latest.checkpoint");
    }

    Path epoch(int number) {
        return folder.resolve("epoch-" + number + ".checkpoint");
    }

    /// The published model in 32-bit floating point.
    Path full() {
        return folder.resolve("model-full");
    }

    /// The published model in eight bits.
    Path eightBits() {
        return folder.resolve("model");
    }

    /// The decoding settings in a model's folder.
    static DecodingSettings settings(Path model) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(model.resolve("decoding.properties"))));
        return DecodingSettings.of(properties);
    }

    /// The settings with which choosing begins: usual ones, and the steps that were learned.
    static DecodingSettings learnedSettings(Map<String, FloatTensor> weights) {
        return DecodingSettings.usual(numbers(weights, "role.step.weight"), numbers(weights, "role.start.weight"));
    }

    private static List<Double> numbers(Map<String, FloatTensor> weights, String name) {
        FloatTensor tensor = weights.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The network has no parameter " + name);
        }
        float[] values = tensor.values();
        return IntStream.range(0, values.length)
                .mapToObj(i -> (double) values[i])
                .toList();
    }
}
