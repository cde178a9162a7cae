package sayso.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// What names stand for, found out one after the other.
final class Inputs implements Iterator<Input> {
    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> names;
    private Iterator<Input> current = Collections.emptyIterator();
    private final long maxBytes;
    private final boolean archives;
    private boolean usedUp;

    Inputs(List<String> names, long maxBytes) {
        this(names, maxBytes, false);
    }

    private Inputs(List<String> names, long maxBytes, boolean archives) {
        this.maxBytes = maxBytes;
        this.names = List.copyOf(names).iterator();
        this.archives = archives;
    }

    /// Every file is an archive, whatever its name.
    static Inputs archives(List<String> names, long maxBytes) {
        return new Inputs(names, maxBytes, true);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && names.hasNext()) {
            current = inputs(names.next());
        }
        return current.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        return current.next();
    }

    private Iterator<Input> inputs(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return List.of(standardInput(name)).iterator();
        }
        if (name.isEmpty()) {
            return unusable(name, "the name is empty");
        }
        if (Input.isAddress(name)) {
            return List.<Input>of(new Input.Address(name)).iterator();
        }
        try {
            Path path = Path.of(name);
            if ((archives || ArchiveInputs.isArchive(name)) && Files.isRegularFile(path)) {
                return new ArchiveInputs(name, path, maxBytes);
            }
            return Files.isDirectory(path)
                    ? new Folder(name, path)
                    : List.<Input>of(new Input.FileInput(name, path)).iterator();
        } catch (InvalidPathException e) {
            return unusable(name, "no file can have this name: " + e.getReason());
        }
    }

    private static Iterator<Input> unusable(String name, String reason) {
        Input unusable = new Input.Unusable(IngestCode.MISSING.refuse(name, reason, "check the name"));
        return List.of(unusable).iterator();
    }

    private Input standardInput(String name) {
        if (usedUp) {
            return new Input.Unusable(
                    IngestCode.USED_UP.refuse(name, "standard input was read already", "name “-” only once"));
        }
        usedUp = true;
        return new Input.StandardInput(name);
    }
}
