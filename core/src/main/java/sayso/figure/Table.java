package sayso.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the word lists beside this package: tab-separated, lines with # are comments.
final class Table {
    private Table() {}

    /// The rows of the list called `name`, each as its columns.
    static List<List<String>> rows(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
