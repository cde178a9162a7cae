package sayso.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// What names stand for, found out one after the other.
final class Inputs implements Batch {
    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> names;
    private final long maxBytes;
    private final int all;
    private final boolean archives;
    private @Nullable Batch current;
    private int opened;
    private boolean usedUp;

    Inputs(List<String> names, long maxBytes) {
        this(names, maxBytes, false);
    }

    private Inputs(List<String> names, long maxBytes, boolean archives) {
        this.maxBytes = maxBytes;
        this.names = List.copyOf(names).iterator();
        this.all = names.size();
        this.archives = archives;
    }

    /// Every file is an archive, whatever its name.
    static Inputs archives(List<String> names, long maxBytes) {
        return new Inputs(names, maxBytes, true);
    }

    @Override
    public boolean hasNext() {
        return found() != null;
    }

    private @Nullable Batch found() {
        while ((current == null || !current.hasNext()) && names.hasNext()) {
            current = inputs(names.next());
            opened++;
        }
        return current == null || !current.hasNext() ? null : current;
    }

    /// Each name counts the same, a folder as much as a file.
    @Override
    public double share() {
        return current == null ? 0 : (opened - 1 + current.share()) / all;
    }

    @Override
    public Input next() {
        Batch batch = found();
        if (batch == null) {
            throw new NoSuchElementException("no more inputs");
        }
        return batch.next();
    }

    private Batch inputs(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Batch.of(standardInput(name));
        }
        if (name.isEmpty()) {
            return unusable(name, "the name is empty");
        }
        if (Input.isAddress(name)) {
            return Batch.of(new Input.Address(name));
        }
        try {
            Path path = Path.of(name);
            if ((archives || ArchiveInputs.isArchive(name)) && Files.isRegularFile(path)) {
                return new ArchiveInputs(name, path, maxBytes);
            }
            return Files.isDirectory(path) ? new Folder(name, path) : Batch.of(new Input.FileInput(name, path));
        } catch (InvalidPathException e) {
            return unusable(name, "no file can have this name: " + e.getReason());
        }
    }

    private static Batch unusable(String name, String reason) {
        return Batch.of(new Input.Unusable(IngestCode.MISSING.refuse(name, reason, "check the name")));
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
