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

/// `sayso accounts revoke`: a program may come in no more.
@Command(
        name = "revoke",
        description = "Revoke the token of a program, from its next request on.",
        header = {"sayso accounts revoke wire-import", "sayso accounts revoke dashboard --ledger wire.db"})
final class AccountsRevoke implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1", paramLabel = "NAME", description = "The program whose token it is.")
    String name = "";

    @Mixin
    AccountsOption of = new AccountsOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AccountsRevoke(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::revoke);
    }

    private int revoke(Accounts accounts) throws IOException, ReportException {
        accounts.tokens().revoke(name, AccountsOption.doer());
        desk.answer("token revoked: " + Shown.text(name));
        return Exit.DONE;
    }
}
