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

/// `sayso accounts role`: another role for an account.
@Command(
        name = "role",
        description = "Give an account another role, from its next request on.",
        header = {"sayso accounts role \"Ana Ruiz\" --role admin", "sayso accounts role deploy --role reader"})
final class AccountsRole implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1", paramLabel = "NAME", description = "Whose role it is.")
    String name = "";

    @Mixin
    RoleOption as = new RoleOption();

    @Mixin
    AccountsOption of = new AccountsOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AccountsRole(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::change);
    }

    private int change(Accounts accounts) throws IOException, ReportException {
        accounts.setRole(name, as.role, AccountsOption.doer());
        desk.answer("role changed: " + Shown.text(name) + ", " + as.role.code());
        return Exit.DONE;
    }
}
