package sayso.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ingest.Arrivals;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.ingest.web.WebOptions;
import sayso.ledger.Adding;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Failure;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso add`: reports are read and kept in a ledger.
@Command(
        name = "add",
        description =
                "Read reports into a ledger. What is there already is not read again; a run that was broken off can "
                        + "be run again.",
        header = {"sayso add wire/ --ledger wire.db", "sayso add --feed https://example.org/news.xml"})
final class AddCommand implements Callable<Integer> {
    private final Desk desk;
    private final WebOptions web;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "0..*", paramLabel = "FILE…", description = "Reports as for sayso read.")
    List<String> files = List.of();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Option(
            names = "--warc",
            paramLabel = "FILE",
            description = "Add the pages of this WARC or WACZ, whatever its name.")
    List<String> archives = List.of();

    @Option(names = "--retry", description = "Try again what failed before and is kept aside.")
    boolean retry;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "When the reports were published. Default: what each report tells.")
    Maybe<LocalDate> published = Maybe.unknown();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "The outlet. Default: what each report tells.")
    Maybe<String> publisher = Maybe.unknown();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = Wants.Encoding.class,
            description = "The charset of the reports. Default: what each says, else what it looks like.")
    Maybe<Charset> charset = Maybe.unknown();

    @Option(names = "--rules-only", description = "Read by named rules alone, without the trained model.")
    boolean rulesOnly;

    @Option(
            names = "--workers",
            paramLabel = "NUMBER",
            converter = Wants.Workers.class,
            description = "How many reports are read at once, 1 to 64. Default: one a processor.")
    int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--list", description = "Name each report and what became of it.")
    boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AddCommand(Desk desk, WebOptions web) {
        this.desk = desk;
        this.web = web;
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && fetch.feeds.isEmpty() && archives.isEmpty() && !retry) {
            desk.problem(Misuse.nothingToAdd());
            return Exit.WRONG_USAGE;
        }
        try {
            return add();
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private int add() throws IOException, ReportException {
        fetch.check(Maybe.unknown());
        try (Ledger open = ledger.open(desk);
                Errand errand = Errand.of(fetch, web);
                Intakes all = Intakes.with(intake(), errand.fetching())) {
            AddRun run = new AddRun(open, desk, list);
            try (Adding adding = run.adding(workers, rulesOnly)) {
                Arrivals arrivals =
                        all.arrivals(names(open), fetch.feeds, desk.terminal().in());
                while (arrivals.hasNext()) {
                    run.take(arrivals.next(), adding, arrivals.share());
                }
                all.ofArchives(archives).forEach(intake -> run.take(intake, adding, 1));
            }
            errand.done(desk);
            return run.end();
        }
    }

    private IntakeOptions intake() {
        return new IntakeOptions(published, publisher, charset, IntakeOptions.DEFAULT_MAX_BYTES);
    }

    /// What is named, and what failed before where that is asked for.
    private List<String> names(Ledger open) {
        return retry
                ? Stream.concat(open.failures().stream().map(Failure::location), files.stream())
                        .distinct()
                        .toList()
                : files;
    }
}
