package sayso.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/// Files of a model that are compared with the checksums written when it was published: a network with damaged
/// weights would still run, and read nonsense.
///
/// `checksums.txt` has one line a file: the CRC-32 in eight hexadecimal digits, a space, the name.
public final class CheckedFiles implements ModelFiles {
    /// The name of the file that holds the checksums.
    public static final String CHECKSUMS = "checksums.txt";

    private final ModelFiles files;
    private final Map<String, String> checksums;

    private CheckedFiles(ModelFiles files, Map<String, String> checksums) {
        this.files = files;
        this.checksums = Map.copyOf(checksums);
    }

    /// The files of a published model.
    ///
    /// @throws IOException if the checksums are missing or unreadable
    public static CheckedFiles of(ModelFiles files) throws IOException {
        Map<String, String> checksums = new HashMap<>();
        for (String line : new String(files.read(CHECKSUMS), StandardCharsets.UTF_8).split("\n", -1)) {
            List<String> parts = List.of(line.split(" ", 2));
            if (parts.size() == 2) {
                checksums.put(parts.getLast(), parts.getFirst());
            }
        }
        return new CheckedFiles(files, checksums);
    }

    /// The line of `checksums.txt` for a file.
    public static String line(String name, byte[] bytes) {
        return checksum(bytes) + " " + name + "\n";
    }

    @Override
    public byte[] read(String name) throws IOException {
        byte[] bytes = files.read(name);
        String wanted = checksums.getOrDefault(name, "unknown");
        String found = checksum(bytes);
        if (!found.equals(wanted)) {
            throw new IOException(name + " is damaged: its checksum is " + found + " and should be " + wanted);
        }
        return bytes;
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
