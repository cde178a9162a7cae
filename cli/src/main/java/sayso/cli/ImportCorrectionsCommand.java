package sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Reason;
import sayso.ledger.export.Homecoming;
import sayso.ledger.export.MarkedReports;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;

/// `sayso import-corrections`: what people annotated in INCEpTION comes home as corrections.
@Command(
        name = "import-corrections",
        description = "Bring corrections home that were made in INCEpTION on what sayso export --as xmi wrote.",
        header = {
            "sayso import-corrections admin.xmi --by \"Ada Bird\"",
            "sayso import-corrections project.zip --by Ada --why \"double coding\" --ledger wire.db"
        })
final class ImportCorrectionsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "1..*", paramLabel = "FILE…", description = "UIMA CAS XMI, or zips with it.")
    List<String> files = List.of();

    @Option(
            names = "--by",
            required = true,
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "Who made the corrections.")
    Maybe<String> person = Maybe.unknown();

    @Option(
            names = "--why",
            paramLabel = "WORDS",
            converter = Wants.Words.class,
            description = "Why they were made. Default: annotated in INCEpTION.")
    Maybe<String> why = Maybe.unknown();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ImportCorrectionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            int code = Exit.DONE;
            for (String file : files) {
                code = Math.max(code, take(file, open));
            }
            return code;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    /// One file that cannot be read does not keep the others out; neither does a report that was corrected
    /// meanwhile.
    private int take(String file, Ledger open) throws IOException {
        int code = Exit.DONE;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            for (Homecoming home : MarkedReports.in(in, file, id -> lookUp(id, open))) {
                code = Math.max(code, keep(home, file, open));
            }
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        } catch (NoSuchFileException | AccessDeniedException | InvalidPathException e) {
            desk.problem(Problem.at(
                    new Place.Named(file),
                    "report.missing",
                    "there is no file here that may be read",
                    "check the name of the file"));
            return Exit.SOME_FAILED;
        }
        return code;
    }

    private static Maybe<KeptReport> lookUp(String id, Ledger open) throws ReportException {
        return open.key(id).isKnown() ? Maybe.known(open.report(id)) : Maybe.unknown();
    }

    private int keep(Homecoming home, String file, Ledger open) throws IOException {
        for (String complaint : home.complaints()) {
            desk.problem(Problem.at(
                    new Place.Named(file),
                    LedgerCode.MARKUP_VALUE.code(),
                    "report " + shown(home) + ": " + complaint,
                    "correct it in INCEpTION and import again"));
        }
        int code = home.complaints().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
        try {
            if (!home.changes().isEmpty()) {
                open.correct(home.report(), home.changes(), reason(), Maybe.known(home.version()));
            }
            desk.answer(shown(home) + "  " + Phrases.plural(home.changes().size(), "correction"));
            return code;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.SOME_FAILED;
        }
    }

    private static String shown(Homecoming home) {
        return home.report().substring(0, 12);
    }

    private Reason reason() {
        return new Reason(person.or(""), why.or("annotated in INCEpTION"));
    }
}
