package sayso.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;

/// Explains a command line that could not be understood, with the nearest thing that can be.
final class Misuse {
    private Misuse() {}

    static int explain(ParameterException e, Desk desk) {
        desk.problem(problem(e));
        return Exit.WRONG_USAGE;
    }

    static int unknownCommand(String word, CommandLine line, Desk desk) {
        desk.problem(unknownCommand(word, line));
        return Exit.WRONG_USAGE;
    }

    private static Problem problem(ParameterException e) {
        CommandLine line = e.getCommandLine();
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst(), line);
            case MissingParameterException missing ->
                unknownOption(line).map(word -> unknownOption(word, line)).orElseGet(() -> missing(missing, line));
            case ParameterException other
            when other.getCause() instanceof TypeConversionException wanted ->
                usage(
                        "usage.value",
                        name(other) + " wants " + wanted.getMessage() + ", got “" + other.getValue() + "”",
                        see(line));
            case ParameterException other -> usage("usage.wrong", String.valueOf(other.getMessage()), see(line));
        };
    }

    /// An option that is not there comes before a parameter that is missing: it may be why.
    private static Optional<String> unknownOption(CommandLine line) {
        return line.getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-") && word.length() > 1)
                .findFirst();
    }

    private static String name(ParameterException e) {
        return e.getArgSpec() instanceof OptionSpec option ? option.longestName() : "the argument";
    }

    private static Problem unmatched(String word, CommandLine line) {
        if (word.startsWith("-") && word.length() > 1) {
            return unknownOption(word, line);
        }
        return line.getSubcommands().isEmpty()
                ? usage("usage.too-much", "“" + word + "” is one argument too many", see(line))
                : unknownCommand(word, line);
    }

    private static Problem unknownOption(String word, CommandLine line) {
        String name = word.split("=", 2)[0];
        CommandSpec spec = line.getCommandSpec();
        String command = spec.qualifiedName();
        String hint = Habits.meant(name, spec)
                .or(() -> nearestOption(name, spec))
                .map(near -> "did you mean " + near + "? " + see(line))
                .orElseGet(() -> elsewhere(name, spec).orElse(see(line)));
        return usage("usage.unknown-option", command + " has no option " + name, hint);
    }

    /// An option of a command given before the command: `sayso --format json read x`.
    private static Optional<String> elsewhere(String name, CommandSpec spec) {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .flatMap(each -> inside(name, each)
                        .map(option -> option + " belongs behind the command: " + each.qualifiedName() + " " + option)
                        .stream())
                .findFirst()
                .map(hint -> hint + " …");
    }

    private static Optional<String> inside(String name, CommandSpec command) {
        return command.findOption(name) != null ? Optional.of(name) : Habits.meant(name, command);
    }

    private static Problem unknownCommand(String word, CommandLine line) {
        List<String> commands = List.copyOf(line.getSubcommands().keySet());
        String hint = Habits.meant(word, line.getCommandSpec())
                .or(() -> nearest(word, commands).map(near -> "sayso " + near))
                .map(near -> "did you mean " + near + "? " + see(line))
                .orElseGet(() -> looksLikeReport(word)
                        ? "to read a report: sayso read " + word
                        : "there are " + Phrases.list(commands) + ". " + see(line));
        return usage("usage.unknown-command", "sayso has no command “" + word + "”", hint);
    }

    private static boolean looksLikeReport(String word) {
        return word.equals("-") || word.contains(".") || word.contains("/");
    }

    private static Problem missing(MissingParameterException e, CommandLine line) {
        List<ArgSpec> missing = e.getMissing();
        ArgSpec first = missing.isEmpty() ? null : missing.getFirst();
        String command = line.getCommandSpec().qualifiedName();
        return switch (first) {
            case null -> usage("usage.missing", String.valueOf(e.getMessage()), see(line));
            case OptionSpec option
            when option.required() -> usage("usage.missing", command + " needs " + HelpPage.label(option), see(line));
            case OptionSpec option ->
                usage("usage.missing", option.longestName() + " needs a value: " + HelpPage.label(option), see(line));
            case ArgSpec parameter ->
                usage(
                        "usage.missing",
                        command + " needs " + parameter.paramLabel() + ": " + HelpPage.description(parameter),
                        see(line));
        };
    }

    /// The `number`th of so many files has no name.
    static Problem emptyName(int number, int files) {
        String which = files == 1 ? "the FILE" : "FILE number " + number;
        return usage(
                "usage.empty",
                which + " is empty: “” names no report",
                "name a file, a folder or -; a variable in quotation marks may not be set");
    }

    /// `sayso evaluate` without anything annotated.
    static Problem nothingToRead() {
        return usage(
                "usage.missing",
                "sayso read needs FILE…: Reports as plain text or HTML pages",
                "name reports, or a list of them with --feed. See sayso read --help");
    }

    /// One page shows one report.
    static Problem secondPage(String location) {
        return usage(
                "usage.one-page",
                "--format html makes the page of one report, and “" + location + "” is a second one",
                "call sayso read once for each report, each with an --output of its own");
    }

    static Problem sameFile(String name) {
        return usage(
                "usage.same-file",
                "two things would be written to “" + name + "”",
                "name a file of its own for each of --output, --save and --remember");
    }

    static Problem notConfirmed() {
        return usage(
                "usage.not-confirmed",
                "reports are deleted for good, and nobody is there to be asked",
                "add --yes if you are sure; sayso backup keeps a copy of the ledger");
    }

    static Problem nothingToAdd() {
        return usage(
                "usage.missing",
                "sayso add needs FILE…: Reports as for sayso read",
                "name reports, a list of them with --feed, an archive with --warc, or try again with --retry. See sayso "
                        + "add --help");
    }

    static Problem nothingToEvaluate() {
        return usage(
                "usage.missing",
                "sayso evaluate needs --gold DIR, --attribution FILE, --gum DIR, --pages DIR or --copies DIR",
                "name what people have annotated. See sayso evaluate --help");
    }

    /// A wrong use that comes to light only when a command knows its report.
    static ReportException refuse(String code, String message, String hint) {
        return new ReportException(usage(code, message, hint));
    }

    private static Problem usage(String code, String message, String hint) {
        return Problem.at(new Place.Nowhere(), code, message, hint);
    }

    private static String see(CommandLine line) {
        return "See " + line.getCommandSpec().qualifiedName() + " --help";
    }

    /// A single letter is no misspelt other letter; but capitals are mixed up.
    private static Optional<String> nearestOption(String typed, CommandSpec spec) {
        List<String> names =
                spec.options().stream().flatMap(each -> Stream.of(each.names())).toList();
        return names.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .or(() -> typed.startsWith("--")
                        ? nearest(
                                typed,
                                names.stream()
                                        .filter(name -> name.startsWith("--"))
                                        .toList())
                        : Optional.empty());
    }

    /// The candidate that takes the fewest slips of the finger to become `word`, if those are few for its length.
    static Optional<String> nearest(String word, List<String> candidates) {
        record Near(String candidate, int slips) {}
        List<Near> near = new ArrayList<>();
        for (String candidate : candidates) {
            int slips = candidate.length() > 3 && word.length() > 3 && candidate.startsWith(word)
                    ? 1
                    : Slips.between(word, candidate);
            near.add(new Near(candidate, slips));
        }
        return near.stream()
                .filter(each -> each.slips()
                        <= Math.max(
                                1, Math.min(3, each.candidate().replace("-", "").length() / 3)))
                .min(Comparator.comparingInt(Near::slips))
                .map(Near::candidate);
    }
}
