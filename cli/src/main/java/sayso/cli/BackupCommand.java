package sayso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.phrase.Shown;

/// `sayso backup`: a ledger is copied, into a file or another database.
@Command(
        name = "backup",
        description =
                "Copy a ledger as it is now, while others go on adding. A backup is a ledger: --ledger names it, and "
                        + "backing it up elsewhere restores it.",
        header = {
            "sayso backup wire-monday.db --ledger wire.db",
            "sayso backup jdbc:postgresql://desk/wire --ledger wire-monday.db"
        })
final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(
            paramLabel = "TARGET",
            converter = Wants.LedgerAddress.class,
            description = "A file that is not there, or an empty database: jdbc:postgresql://HOST/DATABASE.")
    Maybe<Address> target = Maybe.unknown();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::backup);
    }

    private int backup(Ledger open) throws IOException, ReportException {
        Progress progress = new Progress(desk, true, System::nanoTime);
        for (Address address : target.toList()) {
            try {
                open.backup(address, copied -> progress.show(Math.toIntExact(copied), 0));
            } finally {
                progress.clear();
            }
            desk.answer("backed up to " + Shown.text(address.toString()));
        }
        return Exit.DONE;
    }
}
