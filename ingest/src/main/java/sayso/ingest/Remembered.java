package sayso.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import sayso.ingest.web.Validator;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// Which pages and lists earlier runs have fetched, so that this one asks only for what is new. It is kept in a
/// file,
/// which changes only when [#save] is called: a run that breaks off is done again.
public final class Remembered {
    private static final String HINT = "name another file, or delete this one to read everything again";

    private final Maybe<Path> file;
    private final boolean again;
    private final Map<String, Trace> traces;
    private final Set<String> readAgain = new HashSet<>();
    private int passedOver;

    /// What is known of one address.
    record Trace(boolean isList, Validator validator) {}

    private Remembered(Maybe<Path> file, boolean again, Map<String, Trace> traces) {
        this.file = file;
        this.again = again;
        this.traces = traces;
    }

    /// No earlier run, and none to come.
    public static Remembered nothing() {
        return new Remembered(Maybe.unknown(), false, new LinkedHashMap<>());
    }

    /// What the file called `name` tells; nothing yet if there is none.
    ///
    /// @param again whether entries of lists are asked for again, to see if they have changed
    /// @throws ReportException if it cannot be read or is damaged; it stays as it is
    public static Remembered open(String name, boolean again) throws ReportException {
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
                throw unsaved(file, "there is no such folder");
            }
            return new Remembered(
                    Maybe.known(file), again, Files.exists(file) ? TraceFile.read(file) : new LinkedHashMap<>());
        } catch (InvalidPathException _) {
            throw new ReportException(IngestCode.REMEMBERED_DAMAGED.of(name, "no file can have this name", HINT));
        } catch (IOException e) {
            throw new ReportException(IngestCode.REMEMBERED_DAMAGED.of(
                    name, "what was remembered cannot be read: " + Reasons.of(e) + "; nothing was fetched", HINT));
        }
    }

    /// Writes the file anew: beside first, then under its name.
    ///
    /// @throws ReportException if it cannot be written; it stays as it was
    public void save() throws ReportException {
        if (file instanceof Maybe.Known<Path>(Path path)) {
            readAgain.forEach(traces::remove);
            try {
                TraceFile.write(path, traces);
            } catch (IOException e) {
                throw unsaved(path, Reasons.of(e));
            }
        }
    }

    private static ReportException unsaved(Path file, String reason) {
        return new ReportException(IngestCode.REMEMBERED_UNSAVED.of(
                file.toString(),
                "what was fetched cannot be remembered: " + reason,
                "name a file in a folder that you may write to, on a disk with room"));
    }

    /// How many addresses had nothing new.
    public int passedOver() {
        return passedOver;
    }

    /// What was fetched from `address` last time.
    Maybe<Validator> validator(String address) {
        Trace trace = traces.get(address);
        return trace != null && trace.validator().isNamed() ? Maybe.known(trace.validator()) : Maybe.unknown();
    }

    /// Whether a page that a list names should be fetched.
    boolean isWanted(String page) {
        Trace trace = traces.get(page);
        boolean wanted = again || trace == null || trace.isList();
        passedOver += wanted ? 0 : 1;
        return wanted;
    }

    void page(String address, Validator validator) {
        traces.put(address, new Trace(false, validator));
    }

    void list(String address, Validator validator) {
        traces.put(address, new Trace(true, validator));
    }

    void passOver() {
        passedOver++;
    }

    /// The next run reads `list` whole, even if it has not changed: an entry of it is still to be fetched, or it
    /// names lists that may change without it.
    void readAgain(String list) {
        readAgain.add(list);
    }
}
