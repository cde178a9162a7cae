package sayso.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import sayso.ledger.kept.Address;
import sayso.reading.Reading;
import sayso.reading.ReportException;

/// A ledger for a moment, in which a single report is drawn to see what that gives.
final class Scratch implements AutoCloseable {
    /// @param words the number of each statement's words, by the id of the statement
    record Expected(Drawn drawn, Map<String, Long> words) {}

    private final Path folder;
    private final Store store;

    private Scratch(Path folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    static Scratch open() throws ReportException {
        try {
            Path folder = Files.createTempDirectory("sayso-doctor");
            return new Scratch(folder, Store.open(new Address.InFile(folder.resolve("scratch.db"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Expected draw(Reading reading) {
        return store.attempt(handle -> {
            long key = ReportRows.add(handle, reading.report(), Instant.EPOCH);
            Keeping.drawCorrected(handle, key, reading);
            WordIndex index = WordIndex.of(handle);
            Map<String, Long> words = new HashMap<>();
            WordRows.keys(handle, key).forEach((id, statement) -> words.put(id, index.take(statement)));
            return new Expected(Drawn.of(handle, key), words);
        });
    }

    @Override
    public void close() {
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // it lies in the folder for what is temporary
            folder.toFile().deleteOnExit();
        }
    }
}
