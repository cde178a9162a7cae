package sayso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Where answers go: stdout, or a file that appears under its name only when it is whole.
abstract sealed class Outlet implements AutoCloseable {
    /// Writes `lines` and lets them out.
    abstract void write(List<String> lines) throws IOException;

    /// What is written here goes where [#write] writes; closing it closes nothing.
    abstract OutputStream stream();

    /// All is written: a file gets its name.
    abstract void finish() throws IOException;

    /// There was nothing to write: a file is left as it was, and `desk` says so.
    abstract void forgo(Desk desk) throws IOException;

    /// Whether a person sees each answer as it is written.
    abstract boolean isWatched();

    @Override
    public abstract void close();

    /// @throws ReportException if `file` cannot be written
    static Outlet to(Maybe<String> file, Desk desk) throws ReportException {
        return switch (file) {
            case Maybe.Unknown<String>() -> new Standard(desk);
            case Maybe.Known<String>(String name) -> name.equals("-") ? new Standard(desk) : file(name);
        };
    }

    /// Ends a run whose output cannot be written. A reader that has seen enough (`| head`) is no failure.
    static int broken(IOException e, Desk desk) {
        String reason = String.valueOf(e.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
            return Exit.DONE;
        }
        desk.problem(failed("standard output", reason));
        return Exit.SOME_FAILED;
    }

    static Problem failed(String where, String reason) {
        return Problem.at(
                new Place.Named(where),
                "output.failed",
                "the answer cannot be written: " + reason,
                "name a file in a folder that you may write to, on a disk with room");
    }

    private static Outlet file(String name) throws ReportException {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new ReportException(Problem.at(
                        new Place.Named(name),
                        "output.folder",
                        "the answer should go into a file, and this is a folder",
                        "name a file in it: " + file.resolve("readings.jsonl")));
            }
            if (isProtected(file)) {
                throw new ReportException(Problem.at(
                        new Place.Named(name),
                        "output.protected",
                        "the file is there and may not be written to; it stays as it was",
                        "name another file, or allow writing: chmod u+w " + name));
            }
            return isSpecial(file) ? new Whole(file, file) : Whole.beside(file);
        } catch (InvalidPathException e) {
            throw new ReportException(failed(name, "no file can have this name"));
        } catch (IOException e) {
            throw new ReportException(failed(name, reason(e)));
        }
    }

    /// A pipe or device (/dev/null) is written straight to.
    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /// A file without its owner's permission to write is meant to stay, even where the system lets root write to it.
    private static boolean isProtected(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean ownerMay =
                view == null || view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        return !ownerMay || !Files.isWritable(file);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "it may not be written to";
            case FileSystemException broken when broken.getReason() != null -> broken.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static byte[] bytes(List<String> lines) {
        return lines.isEmpty() ? new byte[0] : (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final class Standard extends Outlet {
        private final Desk desk;

        Standard(Desk desk) {
            this.desk = desk;
        }

        @Override
        void write(List<String> lines) throws IOException {
            desk.answer(lines);
            desk.flush();
        }

        @Override
        OutputStream stream() {
            return desk.stream();
        }

        @Override
        void finish() throws IOException {
            desk.flush();
        }

        @Override
        void forgo(Desk desk) throws IOException {
            desk.flush();
        }

        @Override
        boolean isWatched() {
            return desk.terminal().outIsTerminal();
        }

        @Override
        public void close() {
            // stdout stays open
        }
    }

    private static final class Whole extends Outlet {
        private final Path file;
        private final Path draft;
        private final OutputStream out;
        private final ReentrantLock writing = new ReentrantLock();
        /// Takes the draft away when Ctrl-C ends the program.
        private final Thread onInterrupt = new Thread(this::stop);

        Whole(Path file, Path draft) throws IOException {
            this.file = file;
            this.draft = draft;
            this.out = new BufferedOutputStream(
                    draft.equals(file)
                            ? Files.newOutputStream(draft, StandardOpenOption.WRITE)
                            : Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            Runtime.getRuntime().addShutdownHook(onInterrupt);
        }

        /// Beside the file that a link leads to, not beside the link.
        static Whole beside(Path named) throws IOException {
            Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
            String draft =
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            return new Whole(file, file.resolveSibling(draft));
        }

        @Override
        void write(List<String> lines) throws IOException {
            writing.lock();
            try {
                out.write(bytes(lines));
            } catch (IOException e) {
                throw new IOException(e.getMessage() + " (" + file + ")", e);
            } finally {
                writing.unlock();
            }
        }

        @Override
        OutputStream stream() {
            return new Unclosed(out, " (" + file + ")");
        }

        @Override
        void finish() throws IOException {
            writing.lock();
            try {
                out.close();
                if (!draft.equals(file)) {
                    move();
                }
            } finally {
                writing.unlock();
            }
        }

        @Override
        void forgo(Desk desk) {
            desk.note(
                    "no report could be read: " + file + (Files.exists(file) ? " stays as it was" : " is not written"));
        }

        @Override
        boolean isWatched() {
            return false;
        }

        private void move() throws IOException {
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() {
            try {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            } catch (IllegalStateException _) {
                // Ctrl-C came first, and the draft is gone
            }
            writing.lock();
            try {
                discard();
            } finally {
                writing.unlock();
            }
        }

        /// Never lets go again: whoever writes waits for the end, and has nothing to complain of.
        private void stop() {
            writing.lock();
            discard();
        }

        private void discard() {
            try {
                out.close();
            } catch (IOException e) {
                // the disk is full: the draft goes all the same
            }
            try {
                if (!draft.equals(file)) {
                    Files.deleteIfExists(draft);
                }
            } catch (IOException e) {
                // a draft is left over under its own name, and the answer is not touched
            }
        }
    }
}
