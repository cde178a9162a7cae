package sayso.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.ingest.decoding.Markup;
import sayso.ingest.document.DocumentFormat;

/// The reports below a folder, by name, each folder where its name stands. Hidden files, files of other kinds and
/// what a browser saved beside a page ("page_files") are passed over; each real folder is entered once, so that no
/// loop of links goes on for ever.
final class Folder implements Batch {
    private final String location;
    private final Deque<Input> waiting = new ArrayDeque<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();

    Folder(String location, Path path) {
        this.location = location;
        enter(path);
        findNext();
        if (waiting.isEmpty()) {
            waiting.add(new Input.Unusable(IngestCode.FOLDER_EMPTY.refuse(
                    location,
                    "the folder holds no report",
                    "in folders Sayso reads .txt, .text, .html, .htm, .xhtml, .pdf, .docx and .eml, gzipped too; name "
                            + "other files one by one")));
        }
    }

    @Override
    public boolean hasNext() {
        findNext();
        return !waiting.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more reports in " + location);
        }
        return waiting.remove();
    }

    /// Each entry of a folder counts the same, be it a report or a folder: how many there are below shows on the
    /// way.
    @Override
    public double share() {
        double share = 0;
        double part = 1;
        for (Level level : (Iterable<Level>) open::descendingIterator) {
            share += part * level.done();
            part /= level.entries.size();
        }
        return open.isEmpty() ? 1 : share;
    }

    private void findNext() {
        while (waiting.isEmpty() && !open.isEmpty()) {
            if (open.getFirst().isUsedUp()) {
                open.removeFirst();
                continue;
            }
            Path path = open.getFirst().next();
            if (Files.isDirectory(path)) {
                enter(path);
            } else if (isReport(path)) {
                waiting.add(new Input.FileInput(path.toString(), path));
            }
        }
    }

    private void enter(Path folder) {
        try {
            if (entered.add(folder.toRealPath())) {
                open.addFirst(new Level(entries(folder)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            waiting.add(new Input.Unusable(IngestCode.FOLDER_UNREADABLE.refuse(
                    folder.toString(), "the folder cannot be listed: " + Reasons.of(e), "check who may read it")));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        }
        Set<String> besidePages = entries.stream()
                .map(path -> Packed.bare(name(path)))
                .filter(Markup::isPageName)
                .map(name -> name.substring(0, name.lastIndexOf('.')) + "_files")
                .collect(Collectors.toSet());
        entries.removeIf(path -> name(path).startsWith(".") || besidePages.contains(name(path)));
        entries.sort(Comparator.comparing(Folder::name));
        return entries;
    }

    private static boolean isReport(Path path) {
        String bare = Packed.bare(name(path));
        return Markup.isTextName(bare) || Markup.isPageName(bare) || DocumentFormat.isDocumentName(bare);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// The entries of one folder, and how many of them are behind.
    private static final class Level {
        private final List<Path> entries;
        private int next;

        Level(List<Path> entries) {
            this.entries = entries;
        }

        boolean isUsedUp() {
            return next == entries.size();
        }

        Path next() {
            return entries.get(next++);
        }

        /// The entry that was given last is still being read.
        double done() {
            return entries.isEmpty() ? 1 : (double) Math.max(0, next - 1) / entries.size();
        }
    }
}
