package sayso.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the files of a published model come from: a folder, or a resource jar (`sayso.model.Weights::read`).
public interface ModelFiles {
    /// The whole file called `name`.
    ///
    /// @throws IOException if it is missing or cannot be read
    byte[] read(String name) throws IOException;

    /// The files of a folder.
    static ModelFiles in(Path folder) {
        return name -> Files.readAllBytes(folder.resolve(name));
    }

    /// The word pieces of the model.
    default Vocabulary vocabulary() throws IOException {
        String text = new String(read("vocabulary.txt"), StandardCharsets.UTF_8);
        return new Vocabulary(List.of(text.split("\n")));
    }
}
