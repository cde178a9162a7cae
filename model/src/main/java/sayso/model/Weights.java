package sayso.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/// Opens the files of the model.
public final class Weights {
    private Weights() {}

    /// The whole file called `name`, such as `encoder.onnx`.
    ///
    /// @throws IOException if the jar lacks it
    public static byte[] read(String name) throws IOException {
        URL file = Weights.class.getResource(name);
        if (file == null) {
            throw new IOException(name + " is missing from the jar sayso-model");
        }
        URLConnection connection = file.openConnection();
        // into one array of its size: what grows piece by piece needs three times the memory
        try (InputStream stream = connection.getInputStream()) {
            byte[] bytes = new byte[connection.getContentLength()];
            if (stream.readNBytes(bytes, 0, bytes.length) != bytes.length) {
                throw new IOException(name + " is cut short");
            }
            return bytes;
        }
    }
}
