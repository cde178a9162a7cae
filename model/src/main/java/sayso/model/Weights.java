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
                throw new IOException(name + " is missing from the jar sayso-model");
            }
            return stream.readAllBytes();
        }
    }
}
