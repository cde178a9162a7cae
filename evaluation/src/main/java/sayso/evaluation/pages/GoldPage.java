package sayso.evaluation.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import sayso.reading.Maybe;

/// A saved page and what people say stands on it. What nobody noted is unknown and not scored.
///
/// @param file the saved page, gzipped where its name ends so
/// @param with passages that belong to the article
/// @param without passages that do not
/// @param day "2025-08-30"
/// @param authors their names; an empty list where the page names none
record GoldPage(
        String name,
        Path file,
        Maybe<String> body,
        List<String> with,
        List<String> without,
        Maybe<String> title,
        Maybe<String> day,
        Maybe<List<String>> authors) {
    /// Pages are larger than this only by mistake.
    private static final int LARGEST = 64 << 20;

    GoldPage {
        with = List.copyOf(with);
        without = List.copyOf(without);
        authors = authors.map(List::copyOf);
    }

    boolean hasPassages() {
        return !with.isEmpty() || !without.isEmpty();
    }

    /// The page as it was saved.
    byte[] html() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz")
                    ? new GZIPInputStream(in).readNBytes(LARGEST)
                    : in.readNBytes(LARGEST);
        }
    }
}
