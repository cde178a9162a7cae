package sayso.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// What is fetched from the web, and what is kept of it.
final class FetchOptions {
    @Option(
            names = "--feed",
            paramLabel = "LIST",
            description = "Read what this RSS, Atom or JSON feed or sitemap lists, a file or an address.")
    List<String> feeds = List.of();

    @Option(
            names = "--save",
            paramLabel = "WARC",
            converter = Wants.FileName.class,
            description =
                    "Keep every answer of the web in this archive, gzipped if it ends in .gz; one that is there is "
                            + "written on.")
    Maybe<String> save = Maybe.unknown();

    @Option(
            names = "--remember",
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description =
                    "Remember in this file what was fetched, and fetch only what is new since it was last written.")
    Maybe<String> remember = Maybe.unknown();

    @Option(
            names = "--again",
            description = "With --remember: ask again for what lists named before, and read it if it has changed.")
    boolean again;

    /// @throws ReportException if two things would be written to one file
    void check(Maybe<String> output) throws ReportException {
        Set<Path> files = new HashSet<>();
        for (Maybe<String> each : List.of(output, save, remember)) {
            if (each instanceof Maybe.Known<String>(String name) && !name.equals("-") && !files.add(path(name))) {
                throw new ReportException(Misuse.sameFile(name));
            }
        }
    }

    /// A name that no file can have is told of where it is used.
    private static Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            return Path.of("");
        }
    }
}
