package sayso.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import sayso.reading.Maybe;

/// A file that is not there, with what might have been meant.
final class Missing {
    /// Suggesting is a courtesy: a huge folder is not searched through.
    private static final int MOST_NAMES = 10_000;

    /// Shells hand a pattern on as it is where nothing fits it.
    private static final String PATTERN =
            "this is a pattern: no file fits it, or quotation marks kept the shell from looking for one";

    private Missing() {}

    static Intake.Refused refuse(String location, Path path) {
        return IngestCode.MISSING.refuse(
                location,
                "there is no such file or folder",
                isPattern(location) ? PATTERN : hint(path.toAbsolutePath()));
    }

    private static String hint(Path path) {
        Path folder = path.getParent();
        Path name = path.getFileName();
        if (folder == null || name == null) {
            return "check the name";
        }
        if (!Files.isDirectory(folder)) {
            return "the folder “" + folder + "” is not there either";
        }
        return nearest(folder, name.toString()) instanceof Maybe.Known<String>(String meant)
                ? "did you mean “" + meant + "”?" + capitals(name.toString(), meant)
                : "check the name; nothing in the folder is called nearly so";
    }

    private static boolean isPattern(String name) {
        return name.contains("*") || name.contains("?");
    }

    private static String capitals(String name, String meant) {
        return name.equalsIgnoreCase(meant) ? " Only its capitals differ" : "";
    }

    private static Maybe<String> nearest(Path folder, String name) {
        Maybe<String> nearest = Maybe.unknown();
        int least = Math.max(1, name.length() / 3) + 1;
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            int seen = 0;
            for (Path each : listing) {
                if (++seen > MOST_NAMES) {
                    break;
                }
                String candidate = String.valueOf(each.getFileName());
                int edits = candidate.equalsIgnoreCase(name) ? 0 : EditDistance.between(name, candidate);
                if (edits < least || (edits == least && nearest.isKnownAnd(known -> candidate.compareTo(known) < 0))) {
                    least = edits;
                    nearest = Maybe.known(candidate);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return Maybe.unknown();
        }
        return nearest;
    }
}
