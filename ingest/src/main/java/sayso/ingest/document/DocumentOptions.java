package sayso.ingest.document;

import java.time.Duration;
import sayso.reading.Maybe;

/// How documents are read.
///
/// @param classPath of the process that reads them, as `java -cp` takes it; without one they are refused
/// @param mainClass of that process
/// @param time for one document, from its first byte to the end of its text
/// @param megabytes the heap of the process
public record DocumentOptions(Maybe<String> classPath, String mainClass, Duration time, int megabytes) {
    /// Where `./sayso` says that the jars of the process lie.
    public static final String CLASS_PATH = "sayso.documents";

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);

    private static final int USUAL_MEGABYTES = 256;

    /// @throws IllegalArgumentException if there is no time or no memory
    public DocumentOptions {
        if (!time.isPositive() || megabytes < 1) {
            throw new IllegalArgumentException(
                    "DocumentOptions needs time and memory, got " + time + " and " + megabytes + " MB");
        }
    }

    /// Five seconds and 256 MB for each document, read by what the system property [#CLASS_PATH] names.
    public static DocumentOptions usual() {
        return new DocumentOptions(
                Maybe.ofText(System.getProperty(CLASS_PATH, "")), "sayso.documents.Main", USUAL_TIME, USUAL_MEGABYTES);
    }
}
