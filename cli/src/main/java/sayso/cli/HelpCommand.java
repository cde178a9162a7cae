package sayso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso help [COMMAND]`: the same as `--help`.
@Command(
        name = "help",
        description = "Show the help of Sayso or of one command.",
        header = {"sayso help read", "sayso help evaluate"})
final class HelpCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    String command = "";

    HelpCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine all = spec.parent().commandLine();
        CommandLine wanted = command.isEmpty() ? all : all.getSubcommands().get(command);
        if (wanted == null) {
            return Misuse.unknownCommand(command, all, desk);
        }
        Terminal terminal = desk.terminal();
        desk.answer(HelpPage.lines(wanted.getCommandSpec(), terminal.width(), terminal.outInk()));
        return Exit.DONE;
    }
}
