package sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.Edition;
import sayso.Sayso;
import sayso.ingest.Arrivals;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.ingest.web.WebOptions;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// `sayso read`: reports go in, and out comes on whose word each statement rests.
@Command(
        name = "read",
        description = "Read reports and show on whose word each statement and figure rests.",
        header = {
            "sayso read report.txt --published 2025-08-30",
            "sayso read wire/ page.html --format json --output readings.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    private final Desk desk;
    private final WebOptions web;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE…",
            description =
                    "Reports as plain text, HTML pages, PDF, DOCX or EML: files, folders, https:// addresses, WARC or WACZ "
                            + "archives, or - for standard input. Files may be gzipped.")
    List<String> files = List.of();

    @Mixin
    FetchOptions fetch = new FetchOptions();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description =
                    "When the reports were published; “on Saturday” counts from it. Default: what each report tells.")
    Maybe<LocalDate> published = Maybe.unknown();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "The outlet, on whose own word everything rests that is on nobody else’s.")
    Maybe<String> publisher = Maybe.unknown();

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            converter = Wants.Layout.class,
            description =
                    "text for people (default), json for machines: one reading a line, html for a page of one report in "
                            + "one file, to send or to keep.")
    Format format = Format.TEXT;

    @Option(names = "--without-text", description = "Leave the report’s text out of the JSON.")
    boolean withoutText;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description = "Write to this file, which appears when all is written. Default: standard output.")
    Maybe<String> output = Maybe.unknown();

    @Option(names = "--rules-only", description = "Read by named rules alone, without the trained model.")
    boolean rulesOnly;

    @Option(names = "--explain", description = "Show the rule that found each item, how sure it is, and all dates.")
    boolean explain;

    @Option(
            names = "--own-voice",
            description = "List the sentences that rest on the publisher’s own word (text only).")
    boolean ownVoice;

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            converter = Wants.Confidence.class,
            description = "Leave out statements and figures found less surely than this, 0 to 1. Default: 0.")
    double minConfidence;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = Wants.Encoding.class,
            description = "The charset of the reports. Default: what each says, else what it looks like.")
    Maybe<Charset> charset = Maybe.unknown();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            converter = Wants.Width.class,
            description = "Columns to write text in, 20 or more. Default: the terminal’s, at most 120; else 80.")
    Maybe<Integer> width = Maybe.unknown();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /// @param web how far fetching goes
    ReadCommand(Desk desk, WebOptions web) {
        this.desk = desk;
        this.web = web;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return read();
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int read() throws IOException, ReportException {
        if (files.isEmpty() && fetch.feeds.isEmpty()) {
            throw new ReportException(Misuse.nothingToRead());
        }
        if (format == Format.HTML && files.size() + fetch.feeds.size() > 1) {
            throw new ReportException(Misuse.secondPage(files.size() > 1 ? files.get(1) : "--feed"));
        }
        Overwriting overwriting = Overwriting.of(output);
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).isEmpty()) {
                throw new ReportException(Misuse.emptyName(i + 1, files.size()));
            }
            overwriting.check(files.get(i));
        }
        fetch.check(output);
        notes();
        try (Errand errand = Errand.of(fetch, web);
                Outlet outlet = Outlet.to(output, desk);
                Sayso sayso = Readers.open(rulesOnly, desk);
                Intakes all = Intakes.with(intake(), errand.fetching())) {
            ReadRun run = new ReadRun(sayso::read, sheet(sayso.edition()), outlet, desk);
            takeAll(run, all, overwriting);
            if (run.hasRead()) {
                outlet.finish();
            } else {
                outlet.forgo(desk);
            }
            errand.done(desk);
            return run.exitCode();
        }
    }

    private void notes() {
        if (withoutText && format != Format.JSON) {
            desk.note("--without-text has no effect here: it is for --format json");
        }
        if (ownVoice && format != Format.TEXT) {
            desk.note("--own-voice has no effect here: it is for --format text");
        }
        if (fetch.again && !fetch.remember.isKnown()) {
            desk.note("--again has no effect without --remember: nothing is remembered");
        }
        if (files.contains("-") && desk.terminal().inIsTerminal()) {
            desk.note("reading standard input until Ctrl-D");
        }
    }

    /// What a folder holds comes to light only on the way: there too, the output must be none of the reports.
    private void takeAll(ReadRun run, Intakes all, Overwriting overwriting) throws ReportException {
        Arrivals arrivals = all.arrivals(files, fetch.feeds, desk.terminal().in());
        try {
            while (arrivals.hasNext()) {
                Intake intake = arrivals.next();
                overwriting.check(location(intake));
                if (format == Format.HTML && run.hasRead()) {
                    throw new ReportException(Misuse.secondPage(location(intake)));
                }
                run.take(intake, arrivals.share());
            }
        } finally {
            run.end();
        }
    }

    private static String location(Intake intake) {
        return switch (intake) {
            case Intake.Taken(Report report) -> report.masthead().location().or("");
            case Intake.Refused(String location, Problem _) -> location;
        };
    }

    private IntakeOptions intake() {
        return new IntakeOptions(published, publisher, charset, IntakeOptions.DEFAULT_MAX_BYTES);
    }

    private Sheet sheet(Edition edition) {
        boolean toTerminal = !output.isKnown();
        Ink ink = toTerminal ? desk.terminal().outInk() : Ink.NONE;
        int columns = width.or(toTerminal ? desk.terminal().width() : Terminal.DEFAULT_WIDTH);
        return switch (format) {
            case TEXT -> new Sheet.Text(new ReadingView.Options(columns, ink, explain, ownVoice, minConfidence));
            case HTML -> new Sheet.Html(edition, minConfidence);
            case JSON -> new Sheet.Lines(!withoutText, explain, minConfidence);
        };
    }
}
