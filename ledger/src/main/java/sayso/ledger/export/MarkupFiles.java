package sayso.ledger.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Finds annotated reports in an XMI file, or in a zip of them; a zip within a zip, as INCEpTION exports a project,
/// is opened too. What would unpack to more than 256 MiB is refused.
final class MarkupFiles {
    private static final int MOST_BYTES = 256 << 20;
    private static final int DEEPEST = 2;

    private final List<Markup> found = new ArrayList<>();
    private long bytes;

    private MarkupFiles() {}

    /// The annotated reports in `in`.
    ///
    /// @throws IOException saying what is wrong with which of them
    static List<Markup> in(InputStream in, String name) throws IOException {
        MarkupFiles files = new MarkupFiles();
        files.take(name, in.readNBytes(MOST_BYTES), 0);
        return files.found;
    }

    private void take(String name, byte[] content, int depth) throws IOException {
        boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        if (!zip) {
            try {
                found.add(XmiReader.read(new ByteArrayInputStream(content), name));
            } catch (IOException e) {
                throw new IOException(name + ": " + e.getMessage(), e);
            }
        } else if (depth < DEEPEST) {
            unpack(name, content, depth);
        }
    }

    private void unpack(String name, byte[] content, int depth) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = entry.getName();
                if (inside.endsWith(".xmi") || inside.endsWith(".zip")) {
                    byte[] unpacked = zip.readNBytes((int) (MOST_BYTES - bytes));
                    bytes += unpacked.length;
                    if (bytes >= MOST_BYTES) {
                        throw new IOException(name + ": it unpacks to more than 256 MiB");
                    }
                    take(name + "/" + inside, unpacked, depth + 1);
                }
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new IOException(name + ": it is no whole zip", e);
        }
    }
}
