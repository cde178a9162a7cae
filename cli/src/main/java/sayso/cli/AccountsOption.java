package sayso.cli;

import java.io.IOException;
import java.time.InstantSource;
import picocli.CommandLine.Mixin;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.account.Doer;

/// Whose accounts: `--ledger` and `--data`, as of the server that has them.
final class AccountsOption {
    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Mixin
    DataOption data = new DataOption();

    /// What a command does.
    interface Work {
        int with(Accounts accounts) throws IOException, ReportException;
    }

    /// Does the work; a problem is told, and is how the command ends.
    int run(Desk desk, Work work) throws IOException {
        try (Accounts accounts =
                Accounts.open(data.folder(ledger, desk).resolve(Accounts.FILE), InstantSource.system())) {
            return work.with(accounts);
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    /// Who is at the keyboard, for the audit log.
    static Doer doer() {
        return new Doer(System.getProperty("user.name", "somebody"), "command line");
    }
}
