package sayso.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Loads ONNX Runtime's native libraries without leaving anything behind.
///
/// The runtime unpacks them into a temporary folder that outlives the program. Unpacked here instead, the folder
/// can go as soon as the libraries are loaded; where the system holds on to files in use, they go when the program
/// ends.
final class NativeLibraries {
    private static final String FOLDER_PROPERTY = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private static boolean isLoaded;

    private NativeLibraries() {}

    /// The environment of ONNX Runtime, which is one for the whole program.
    static synchronized OrtEnvironment environment() throws IOException {
        if (isLoaded || System.getProperty(FOLDER_PROPERTY) != null || !isPacked()) {
            return OrtEnvironment.getEnvironment();
        }
        Path folder = folder();
        try {
            for (String library : LIBRARIES) {
                unpack(library, folder);
            }
            System.setProperty(FOLDER_PROPERTY, folder.toString());
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            isLoaded = true;
            return environment;
        } finally {
            System.clearProperty(FOLDER_PROPERTY);
            delete(folder);
        }
    }

    private static Path folder() throws IOException {
        try {
            return Files.createTempDirectory("sayso-encoder");
        } catch (IOException e) {
            throw new IOException("ONNX Runtime needs a temporary folder, and none can be made: " + e, e);
        }
    }

    private static boolean isPacked() {
        return LIBRARIES.stream().allMatch(library -> OrtEnvironment.class.getResource(resource(library)) != null);
    }

    private static String resource(String library) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String family = system.startsWith("windows") ? "win" : system.contains("mac") ? "osx" : "linux";
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x64";
        return "/ai/onnxruntime/native/" + family + "-" + machine + "/" + System.mapLibraryName(library);
    }

    private static void unpack(String library, Path folder) throws IOException {
        try (InputStream packed = OrtEnvironment.class.getResourceAsStream(resource(library))) {
            if (packed == null) {
                throw new IOException("ONNX Runtime lacks " + resource(library));
            }
            Files.copy(packed, folder.resolve(System.mapLibraryName(library)));
        }
    }

    private static void delete(Path folder) throws IOException {
        folder.toFile().deleteOnExit();
        for (String library : LIBRARIES) {
            Path file = folder.resolve(System.mapLibraryName(library));
            file.toFile().deleteOnExit();
            if (!isWindows()) {
                Files.deleteIfExists(file);
            }
        }
        if (!isWindows()) {
            Files.deleteIfExists(folder);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
