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

/// `sayso accounts add`: somebody may sign in.
@Command(
        name = "add",
        description =
                "Make an account. The password is read from standard input: typed twice on a terminal, else its first line.",
        header = {
            "sayso accounts add \"Ana Ruiz\" --role editor",
            "sayso accounts add deploy --role admin < password.txt"
        })
final class AccountsAdd implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "1",
            paramLabel = "NAME",
            description = "What the person signs in as, and is known by in corrections and in the audit log.")
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

    AccountsAdd(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::add);
    }

    private int add(Accounts accounts) throws IOException, ReportException {
        accounts.add(name, as.role, NewPassword.of(desk), AccountsOption.doer());
        desk.answer("account made: " + Shown.text(name) + ", " + as.role.code());
        return Exit.DONE;
    }
}
