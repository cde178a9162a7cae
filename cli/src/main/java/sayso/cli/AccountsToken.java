package sayso.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;

/// `sayso accounts token`: a program may come in.
@Command(
        name = "token",
        description =
                "Make a token for a program and print it, this once. The program sends it as Authorization: Bearer TOKEN.",
        header = {
            "sayso accounts token wire-import --role editor",
            "sayso accounts token dashboard --role reader --expires 90"
        })
final class AccountsToken implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "1",
            paramLabel = "NAME",
            description = "What the program is known by in corrections and in the audit log.")
    String name = "";

    @Mixin
    RoleOption as = new RoleOption();

    @Option(
            names = "--expires",
            paramLabel = "DAYS",
            converter = Wants.Days.class,
            description = "Days until it is worth nothing. Default: it lasts until it is revoked.")
    Maybe<Duration> expires = Maybe.unknown();

    @Mixin
    AccountsOption of = new AccountsOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AccountsToken(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::make);
    }

    private int make(Accounts accounts) throws IOException, ReportException {
        desk.answer(accounts.tokens().make(name, as.role, expires, AccountsOption.doer()));
        desk.note("this token is shown once; keep it as you keep a password");
        return Exit.DONE;
    }
}
