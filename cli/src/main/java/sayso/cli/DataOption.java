package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Option;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.account.Doer;

/// `--data`, where the server keeps what is no report: accounts, tokens, the audit log, work under way.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            converter = Wants.Folder.class,
            description = "Where the server keeps what is no report: accounts, tokens, its audit log, work under way. "
                    + "Default: the ledger’s name with .server behind it, beside the ledger.")
    Maybe<Path> named = Maybe.unknown();

    /// What a command does.
    interface Work {
        int with(Accounts accounts) throws IOException, ReportException;
    }

    /// The folder, whether it is there or not.
    Path folder(LedgerOption ledger, Desk desk) {
        return named.or(ledger.besideIt(desk));
    }

    int run(LedgerOption ledger, Desk desk, Work work) throws IOException {
        try (Accounts accounts = Accounts.open(folder(ledger, desk).resolve(Accounts.FILE), InstantSource.system())) {
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
