package sayso.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;

/// The bytes of one input, or why there are none. Reads no further than the limit.
sealed interface Bytes {
    /// All bytes of the input.
    final class Read implements Bytes {
        private final byte[] bytes;

        private Read(byte[] bytes) {
            this.bytes = bytes;
        }

        /// The array itself: whoever asked for the bytes owns them.
        byte[] bytes() {
            return bytes;
        }
    }

    /// The input cannot be read.
    record Unreadable(Intake.Refused refused) implements Bytes {}

    /// Of a regular file; a device or a pipe might never end, so that it is not opened at all.
    static Bytes of(Input.FileInput file, long limit) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return new Unreadable(IngestCode.SPECIAL.refuse(
                        file.location(),
                        "this is no regular file but a device, a pipe or a socket",
                        "pipe it in and name “-” instead"));
            }
            if (attributes.size() > limit) {
                return tooLarge(file.location(), limit);
            }
            try (InputStream in = Files.newInputStream(file.path())) {
                return of(file.location(), in, limit);
            }
        } catch (NoSuchFileException _) {
            return new Unreadable(Missing.refuse(file.location(), file.path()));
        } catch (IOException e) {
            return unreadable(file.location(), e);
        }
    }

    /// Of a stream, which stays open.
    static Bytes of(String location, InputStream in, long limit) {
        try {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length > limit ? tooLarge(location, limit) : new Read(bytes);
        } catch (IOException e) {
            return unreadable(location, e);
        }
    }

    private static Bytes unreadable(String location, IOException failure) {
        return new Unreadable(IngestCode.UNREADABLE.refuse(
                location, "it cannot be read: " + Reasons.of(failure), "check who may read it"));
    }

    private static Bytes tooLarge(String location, long limit) {
        return new Unreadable(IngestCode.TOO_LARGE.refuse(
                location,
                "it is larger than the limit of " + limit + " bytes",
                "a report is one article: split an archive into one file per report"));
    }
}
