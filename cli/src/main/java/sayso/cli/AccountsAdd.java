package sayso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.account.Role;
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

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            converter = Wants.RoleCode.class,
            description = "reader looks, editor also adds and corrects, admin also deletes and manages accounts.")
    Role role = Role.READER;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Mixin
    DataOption data = new DataOption();

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
        return data.run(ledger, desk, this::add);
    }

    private int add(Accounts accounts) throws IOException, ReportException {
        accounts.add(name, role, NewPassword.of(desk), DataOption.doer());
        desk.answer("account made: " + Shown.text(name) + ", " + role.code());
        return Exit.DONE;
    }
}
