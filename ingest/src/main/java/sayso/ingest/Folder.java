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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.ingest.decoding.Markup;
import sayso.ingest.document.DocumentFormat;

/// The reports below a folder, by name, each folder where its name stands. Hidden files, files of other kinds and
/// what
/// a browser saved beside a page ("page_files") are passed over; each real folder is entered once, so that no loop of
/// links goes on for ever.
final class Folder implements Iterator<Input> {
    private final String location;
    private final Deque<Input> waiting = new ArrayDeque<>();
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();

    Folder(String location, Path path) {
        this.location = location;
        enter(path);
        findNext();
        if (waiting.isEmpty()) {
            waiting.add(new Input.Unusable(IngestCode.FOLDER_EMPTY.refuse(
                    location,
                    "the folder holds no report",
                    "in folders Sayso reads .txt, .text, .html, .htm, .xhtml, .pdf, .docx and .eml; name other files "
                            + "one by one")));
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

    private void findNext() {
        while (waiting.isEmpty() && !open.isEmpty()) {
            if (!open.getFirst().hasNext()) {
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
                open.addFirst(entries(folder).iterator());
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
                .map(Folder::name)
                .filter(Markup::isPageName)
                .map(name -> name.substring(0, name.lastIndexOf('.')) + "_files")
                .collect(Collectors.toSet());
        entries.removeIf(path -> name(path).startsWith(".") || besidePages.contains(name(path)));
        entries.sort(Comparator.comparing(Folder::name));
        return entries;
    }

    private static boolean isReport(Path path) {
        String name = name(path);
        return Markup.isTextName(name) || Markup.isPageName(name) || DocumentFormat.isDocumentName(name);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
