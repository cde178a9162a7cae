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

/// `sayso accounts password`: another password for an account.
@Command(
        name = "password",
        description =
                "Give an account another password, read as for add; who is signed in with the old one is signed out.",
        header = {"sayso accounts password \"Ana Ruiz\"", "sayso accounts password deploy < password.txt"})
final class AccountsPassword implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1", paramLabel = "NAME", description = "Whose password it is.")
    String name = "";

    @Mixin
    AccountsOption of = new AccountsOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AccountsPassword(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::change);
    }

    private int change(Accounts accounts) throws IOException, ReportException {
        accounts.setPassword(name, NewPassword.of(desk), AccountsOption.doer());
        desk.answer("password changed: " + Shown.text(name));
        return Exit.DONE;
    }
}
