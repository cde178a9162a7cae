package sayso.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The help of one command, drawn from picocli's model of it: examples first.
///
/// picocli's own page cannot be narrower than 55 columns and puts the examples last.
final class HelpPage {
    private final CommandSpec command;
    private final Page page;

    private HelpPage(CommandSpec command, Page page) {
        this.command = command;
        this.page = page;
    }

    static List<String> lines(CommandSpec command, int width, Ink ink) {
        return new HelpPage(command, new Page(width, ink)).lines();
    }

    private List<String> lines() {
        page.heading("Examples");
        for (String example : command.usageMessage().header()) {
            page.text(2, "$ " + example, page.ink()::name);
        }
        page.heading("What it does");
        for (String line : command.usageMessage().description()) {
            page.text(2, line);
        }
        page.heading("Usage").text(2, usage(command));
        parameters();
        commands();
        options();
        exits();
        return page.lines();
    }

    /// "sayso read [OPTIONS] FILE…".
    static String usage(CommandSpec command) {
        StringBuilder usage = new StringBuilder(command.qualifiedName());
        if (!command.options().isEmpty()) {
            usage.append(" [OPTIONS]");
        }
        if (!command.subcommands().isEmpty()) {
            usage.append(" COMMAND");
        }
        command.positionalParameters().forEach(each -> usage.append(' ').append(label(each)));
        return usage.toString();
    }

    /// "--format text|json", "-h, --help".
    static String label(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String label(PositionalParamSpec parameter) {
        return parameter.arity().min() == 0 ? "[" + parameter.paramLabel() + "]" : parameter.paramLabel();
    }

    static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private void parameters() {
        for (PositionalParamSpec each : command.positionalParameters()) {
            entry(each.paramLabel(), description(each));
        }
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            page.heading("Commands");
            command.subcommands()
                    .forEach((name, each) -> entry(
                            name,
                            String.join(
                                    " ", each.getCommandSpec().usageMessage().description())));
        }
    }

    private void options() {
        if (!command.options().isEmpty()) {
            page.heading("Options");
            command.options().forEach(each -> entry(label(each), description(each)));
        }
    }

    private void exits() {
        page.heading("Exit codes").text(2, "0 done · 1 some reports failed · 2 wrong usage · 70 our bug");
    }

    private void entry(String label, String description) {
        page.beside(label, page.ink()::strong, 26, description);
    }
}
