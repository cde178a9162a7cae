package sayso.server.adding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Files that are coming in for an order that is not given yet. Nobody's name for a file ever becomes a path.
final class Spool implements AutoCloseable {
    private static final int LONGEST_STORED = 60;
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final List<String> digests = new ArrayList<>();
    private int files;

    private Spool(Path folder) {
        this.folder = folder;
    }

    /// A new one below `jobs`.
    static Spool in(Path jobs) throws IOException {
        return new Spool(Files.createTempDirectory(Files.createDirectories(jobs), "coming-"));
    }

    Path folder() {
        return folder;
    }

    /// How many files came in.
    int files() {
        return files;
    }

    /// Takes a file in that its sender calls `name`.
    Wanted.Sent take(String name, InputStream content) throws IOException {
        String shown = shown(name);
        String stored = files++ + "-" + stored(shown);
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(stored), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            content.transferTo(out);
            channel.force(true);
        }
        digests.add(HexFormat.of().formatHex(digest.digest()));
        return new Wanted.Sent(shown, stored);
    }

    /// What makes one order differ from another: what is wanted, and what the files hold.
    String digest(Order order) {
        MessageDigest digest = sha256();
        digest.update(JobJson.order(order).write().getBytes(StandardCharsets.UTF_8));
        digests.forEach(each -> digest.update(each.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Forgets what came in, unless it was taken away by an order.
    @Override
    public void close() {
        delete(folder);
    }

    static void delete(Path folder) {
        empty(folder);
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.getLogger("sayso.server").log(System.Logger.Level.WARNING, "not deleted: " + folder, e);
        }
    }

    /// Deletes the files in `folder`, if there is one.
    static void empty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            System.getLogger("sayso.server").log(System.Logger.Level.WARNING, "not deleted: " + folder, e);
        }
    }

    /// The last part of a path, on one line, as people may see it.
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(each -> !isUnseen(each))
                .limit(LONGEST_NAME)
                .forEach(shown::appendCodePoint);
        String bare = shown.toString().strip();
        return bare.isEmpty() || bare.equals(".") || bare.equals("..") ? "file" : bare;
    }

    /// Controls, lone surrogates and signs that turn the direction of writing.
    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /// A name of letters, digits and points that ends as the sender's does: endings tell archives from pages.
    private static String stored(String shown) {
        String plain = shown.replaceAll("[^A-Za-z0-9.]", "_");
        return plain.substring(Math.max(0, plain.length() - LONGEST_STORED));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
