package sayso;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import sayso.model.Weights;

/// Which Sayso, which rules and which model make a reading: readings of equal editions of the same report are
/// equal.
///
/// @param sayso the version of the release ("0.1.0-SNAPSHOT")
/// @param rules twelve hexadecimal digits, a digest of the code and the word lists that read
/// @param model twelve hexadecimal digits, a digest of the model's files, or "none" where rules alone read
public record Edition(String sayso, String rules, String model) {
    private static final int DIGITS = 12;
    private static final String NO_MODEL = "none";

    /// What `Sayso.open()` reads with, told without loading the model.
    public static Edition withModel() {
        return new Edition(release(), Digests.RULES, Digests.MODEL);
    }

    static Edition withoutModel() {
        return new Edition(release(), Digests.RULES, NO_MODEL);
    }

    @Override
    public String toString() {
        return "Sayso " + sayso + ", rules " + rules + ", model " + model;
    }

    /// The version of this release.
    public static String release() {
        try (InputStream in = Edition.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("The build lacks version.properties", e);
        }
    }

    /// Made when first asked for, and once.
    private static final class Digests {
        static final String RULES = rules();
        static final String MODEL = model();

        private static String model() {
            try {
                return digits(digest().digest(Weights.read("checksums.txt")));
            } catch (IOException e) {
                throw new UncheckedIOException("The model lacks checksums.txt", e);
            }
        }

        /// Code and word lists lie together, in a jar or in the build's folder.
        private static String rules() {
            try {
                Path home = Path.of(Edition.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                if (Files.isDirectory(home)) {
                    return digits(digest(home.resolve("sayso")));
                }
                try (FileSystem jar = FileSystems.newFileSystem(home)) {
                    return digits(digest(jar.getPath("/sayso")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The code of core cannot be read", e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("The code of core lies nowhere", e);
            }
        }

        private static byte[] digest(Path home) throws IOException {
            MessageDigest digest = digest();
            try (Stream<Path> walk = Files.walk(home)) {
                List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
                for (Path file : files) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return digest.digest();
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }

        private static String digits(byte[] digest) {
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        }
    }
}
