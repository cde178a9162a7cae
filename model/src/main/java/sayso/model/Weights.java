package sayso.model;

import java.io.IOException;
import java.io.InputStream;

/// Opens the files of the model.
public final class Weights {
    private Weights() {}

    /// The whole file called `name`, such as `encoder.onnx`.
    ///
    /// @throws IOException if the jar lacks it
    public static byte[] read(String name) throws IOException {
        try (InputStream stream = Weights.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(
                        "The model lacks " + name + ": the jar sayso-model is damaged or was built without it");
            }
            return stream.readAllBytes();
        }
    }
}
