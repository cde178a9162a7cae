package sayso.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A stream that is read by lines and by counted bytes.
final class Counted {
    private static final int LONGEST_LINE = 64 * 1024;

    private final InputStream in;

    Counted(InputStream in) {
        this.in = in;
    }

    /// The next line without its end.
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the archive breaks off inside a record");
            }
            if (line.size() == LONGEST_LINE) {
                throw new ArchiveException("a header of the archive has no end");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /// The first byte after empty lines, or -1 at the end.
    int afterEmptyLines() throws IOException {
        int next = in.read();
        while (next == '\r' || next == '\n') {
            next = in.read();
        }
        return next;
    }

    /// `length` bytes, of which the first `most` are kept.
    byte[] take(long length, long most) throws IOException {
        byte[] kept = in.readNBytes(Math.toIntExact(Math.min(length, most)));
        if (kept.length < Math.min(length, most)) {
            throw new EOFException("the archive breaks off inside a record");
        }
        skip(length - kept.length);
        return kept;
    }

    /// All that is left, `most` bytes at most.
    byte[] rest(long most) throws IOException {
        return in.readNBytes(Math.toIntExact(Math.max(0, most)));
    }

    void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            long skipped = in.skip(left);
            if (skipped <= 0) {
                if (in.read() < 0) {
                    throw new EOFException("the archive breaks off inside a record");
                }
                skipped = 1;
            }
            left -= skipped;
        }
    }
}
