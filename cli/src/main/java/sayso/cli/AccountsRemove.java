package sayso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.phrase.Shown;

/// `sayso accounts remove`: somebody may sign in no more.
@Command(
        name = "remove",
        description = "Remove an account; its sessions end at once.",
        header = {"sayso accounts remove \"Ana Ruiz\"", "sayso accounts remove deploy"})
final class AccountsRemove implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1", paramLabel = "NAME", description = "Whose account it is.")
    String name = "";

    @Mixin
    AccountsOption of = new AccountsOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AccountsRemove(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::remove);
    }

    private int remove(Accounts accounts) throws IOException, ReportException {
        accounts.remove(name, AccountsOption.doer());
        desk.answer("account removed: " + Shown.text(name));
        return Exit.DONE;
    }
}
