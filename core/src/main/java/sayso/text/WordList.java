package sayso.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads word lists: UTF-8 resources, one entry a line, columns parted by tabs, `#` before the header
/// that names the source.
public final class WordList {
    private WordList() {}

    /// The entries of the resource `name` beside `room`, each cut at its tabs, in order.
    ///
    /// @throws IllegalStateException if there is no such resource: the jar is not whole
    public static List<List<String>> rows(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The word list " + name + " of " + room.getPackageName() + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read", e);
        }
    }
}
