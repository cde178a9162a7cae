package sayso.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sayso accounts`: who may use the server.
@Command(
        name = "accounts",
        description = "Say who may use the server: people with accounts, programs with tokens.",
        header = {"sayso accounts add \"Ana Ruiz\" --role admin", "sayso accounts token dashboard --role reader"})
final class AccountsCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    private AccountsCommand(Desk desk) {
        this.desk = desk;
    }

    /// With all that stands below it.
    static CommandLine line(Desk desk) {
        return new CommandLine(new AccountsCommand(desk))
                .addSubcommand(new AccountsAdd(desk))
                .addSubcommand(new AccountsList(desk))
                .addSubcommand(new AccountsRole(desk))
                .addSubcommand(new AccountsPassword(desk))
                .addSubcommand(new AccountsRemove(desk))
                .addSubcommand(new AccountsToken(desk))
                .addSubcommand(new AccountsRevoke(desk));
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.terminal();
        desk.say(HelpPage.lines(spec, terminal.width(), terminal.errInk()));
        return Exit.WRONG_USAGE;
    }
}
