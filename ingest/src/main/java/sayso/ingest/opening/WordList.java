package sayso.ingest.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists beside the classes of this room: a word, a tab, what there is to say about it.
final class WordList {
    private WordList() {}

    /// One line of a list.
    record Row(String word, String rest) {}

    /// The rows of the resource `name`, without its comments.
    static List<Row> rows(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " belongs in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordList::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        int tab = line.indexOf('\t');
        return new Row(line.substring(0, tab), line.substring(tab + 1));
    }
}
