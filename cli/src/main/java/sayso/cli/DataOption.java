package sayso.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import sayso.reading.Maybe;

/// `--data`, where the server keeps what is no report: accounts, tokens, the audit log, work under way.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            converter = Wants.Folder.class,
            description = "Where the server keeps what is no report: accounts, tokens, its audit log, work under way. "
                    + "Default: the ledger’s name with .server behind it, beside the ledger.")
    Maybe<Path> named = Maybe.unknown();

    /// The folder, whether it is there or not.
    Path folder(LedgerOption ledger, Desk desk) {
        return named.or(ledger.besideIt(desk));
    }
}
