package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `--ledger`, which every command over a ledger has.
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            converter = Wants.LedgerAddress.class,
            description =
                    "The ledger: a file, or jdbc:postgresql://HOST/DATABASE. Default: SAYSO_LEDGER, else ledger.db "
                            + "in your folder for data.")
    Maybe<Address> named = Maybe.unknown();

    /// Opens the ledger, and makes it where there is none.
    Ledger open(Desk desk) throws ReportException {
        return Ledger.open(address(desk), InstantSource.system());
    }

    /// Opens a ledger that is there.
    ///
    /// @throws ReportException with `ledger.missing` if it is not
    Ledger openExisting(Desk desk) throws ReportException {
        Address address = address(desk);
        if (address instanceof Address.InFile(Path file) && isNothing(file)) {
            throw LedgerCode.MISSING.refuse(
                    file.toString(), "there is no ledger here", "add reports to it first: sayso add FILE…");
        }
        return Ledger.open(address, InstantSource.system());
    }

    /// An empty file becomes a ledger when something is added; until then there is none.
    private static boolean isNothing(Path file) {
        try {
            return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    /// The folder for what a server keeps beside the ledger: `wire.db.server` for `wire.db`; for a database the
    /// one beside the usual ledger.
    Path besideIt(Desk desk) {
        Path file = Stream.of(address(desk), withoutName(desk))
                .flatMap(address -> address instanceof Address.InFile(Path path) ? Stream.of(path) : Stream.of())
                .findFirst()
                .orElse(Path.of("ledger.db"));
        return file.resolveSibling(file.getFileName() + ".server");
    }

    private static Address withoutName(Desk desk) {
        Map<String, String> environment = new HashMap<>(desk.terminal().environment());
        environment.remove("SAYSO_LEDGER");
        return Address.usual(environment, System.getProperty("os.name"));
    }

    private Address address(Desk desk) {
        return named.or(Address.usual(desk.terminal().environment(), System.getProperty("os.name")));
    }
}
