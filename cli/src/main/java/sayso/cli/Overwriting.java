package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Keeps an answer from being written over a report that it is read from.
///
/// @param output the file that the answer goes to, if there is one by now
record Overwriting(Maybe<Path> output) {
    /// Where a shell's `<` shows which file standard input is.
    private static final String STANDARD_INPUT = "/dev/stdin";

    static Overwriting of(Maybe<String> output) {
        return new Overwriting(output.isKnownAnd(Overwriting::isFile) ? output.map(Path::of) : Maybe.unknown());
    }

    private static boolean isFile(String name) {
        try {
            return !name.equals("-") && Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// @throws ReportException if `input`, a name or `-`, is the very file that the answer goes to
    void check(String input) throws ReportException {
        if (output instanceof Maybe.Known<Path>(Path file) && isSame(file, input)) {
            throw new ReportException(Problem.at(
                    new Place.Named(input),
                    "usage.output-is-input",
                    "--output " + file + " is one of the reports to read; the answer would replace it",
                    "name another file, such as " + file.resolveSibling("readings.jsonl")));
        }
    }

    private static boolean isSame(Path file, String input) {
        try {
            return Files.isSameFile(file, Path.of(input.equals("-") ? STANDARD_INPUT : input));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
