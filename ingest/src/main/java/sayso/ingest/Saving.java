package sayso.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import sayso.ingest.archive.Ending;
import sayso.ingest.archive.Records;
import sayso.ingest.web.Exchange;
import sayso.ingest.web.Keeper;
import sayso.reading.ReportException;

/// Appends every answer to a WARC. Records are made in memory and written whole, behind what is there already: what
/// cannot be written whole is cut off again.
public final class Saving implements Keeper, Closeable {
    private static final String HINT = "name a file that is not there yet, or a WARC that ends with a whole record";

    private final FileChannel file;
    private final String name;
    private final Path path;
    private final Records records;
    private final boolean fresh;
    private final ReentrantLock writing = new ReentrantLock();
    private boolean begun;

    private Saving(FileChannel file, Path path, boolean fresh, Records records) {
        this.file = file;
        this.path = path;
        this.name = String.valueOf(path.getFileName());
        this.fresh = fresh;
        this.records = records;
    }

    /// Into the file called `name`, gzipped if that ends in `.gz`; a WARC that is there is written on.
    ///
    /// @param software that is named as its writer
    /// @throws ReportException if there is a file that is no WARC or has no whole end, or it cannot be written
    public static Saving to(String name, String software, InstantSource clock) throws ReportException {
        try {
            Path path = Path.of(name).toAbsolutePath();
            boolean fresh = !Files.exists(path);
            boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(file);
                check(file, packed);
                file.position(file.size());
                return new Saving(file, path, fresh, new Records(software, packed, clock));
            } catch (IOException e) {
                file.close();
                throw e;
            }
        } catch (InvalidPathException _) {
            throw new ReportException(IngestCode.ARCHIVE_UNSAVED.of(name, "no file can have this name", HINT));
        } catch (EOFException _) {
            throw unsaved(name, "it breaks off inside a record");
        } catch (NoSuchFileException _) {
            throw unsaved(name, "there is no such folder");
        } catch (FileSystemException e) {
            throw unsaved(name, e.getReason() == null ? Reasons.of(e) : e.getReason());
        } catch (IOException e) {
            throw unsaved(name, Reasons.of(e));
        }
    }

    private static ReportException unsaved(String name, String reason) {
        return new ReportException(
                IngestCode.ARCHIVE_UNSAVED.of(name, "answers cannot be saved there: " + reason, HINT));
    }

    private static void lock(FileChannel file) throws IOException {
        try {
            if (file.tryLock() == null) {
                throw new IOException("another program writes to it");
            }
        } catch (OverlappingFileLockException _) {
            throw new IOException("it is being written to");
        }
    }

    /// Through the channel itself: on POSIX systems, closing another one would give up the lock.
    private static void check(FileChannel file, boolean packed) throws IOException {
        if (file.size() > 0) {
            Ending.check(new BufferedInputStream(Channels.newInputStream(file), 1 << 16), packed);
        }
    }

    @Override
    public void keep(Exchange exchange) throws IOException {
        writing.lock();
        try {
            if (!begun) {
                append(records.info(name));
                begun = true;
            }
            append(records.exchange(exchange));
        } finally {
            writing.unlock();
        }
    }

    private void append(byte[] record) throws IOException {
        long before = file.position();
        try {
            for (ByteBuffer left = ByteBuffer.wrap(record); left.hasRemaining(); ) {
                file.write(left);
            }
            file.force(false);
        } catch (IOException e) {
            file.truncate(before);
            throw e;
        }
    }

    /// Nothing is written after this; a file that this run made and nothing came into is taken away.
    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            if (!file.isOpen()) {
                return;
            }
            boolean empty = file.size() == 0;
            file.close();
            if (fresh && empty) {
                Files.deleteIfExists(path);
            }
        } finally {
            writing.unlock();
        }
    }

    /// Waits for the record being written and lets none begin after it, not even to fail: for a program that is being
    /// stopped.
    public void stop() throws IOException {
        writing.lock();
        file.force(true);
    }
}
