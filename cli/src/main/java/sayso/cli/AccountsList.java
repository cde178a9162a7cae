package sayso.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.reading.Maybe;
import sayso.server.account.Account;
import sayso.server.account.Accounts;
import sayso.server.account.Token;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// `sayso accounts list`: who may come in.
@Command(
        name = "list",
        description = "List accounts and tokens, one a line.",
        header = {"sayso accounts list", "sayso accounts list --ledger wire.db"})
final class AccountsList implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    AccountsOption of = new AccountsOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AccountsList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return of.run(desk, this::list);
    }

    private int list(Accounts accounts) throws IOException {
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        for (Account each : accounts.list()) {
            page.text(
                    0,
                    "account " + Shown.text(each.name()) + Phrases.DOT
                            + each.role().code() + since(each.made()));
        }
        Instant now = InstantSource.system().instant();
        for (Token each : accounts.tokens().list()) {
            page.text(
                    0,
                    "token " + Shown.text(each.name()) + Phrases.DOT
                            + each.role().code() + since(each.made())
                            + (each.used() instanceof Maybe.Known<Instant>(Instant used)
                                    ? Phrases.DOT + "last used " + day(used)
                                    : Phrases.DOT + "never used")
                            + (each.expires() instanceof Maybe.Known<Instant>(Instant end)
                                    ? Phrases.DOT + (each.isExpired(now) ? "ran out " : "ends ") + day(end)
                                    : ""));
        }
        desk.answer(page.lines());
        return Exit.DONE;
    }

    private static String since(Instant made) {
        return Phrases.DOT + "since " + day(made);
    }

    private static String day(Instant when) {
        return Phrases.day(LocalDate.ofInstant(when, ZoneOffset.UTC));
    }
}
