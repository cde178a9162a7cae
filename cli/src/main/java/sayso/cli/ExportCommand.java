package sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.ledger.export.Choices;
import sayso.ledger.export.ExportForm;
import sayso.ledger.export.Exporter;
import sayso.ledger.export.Exports;
import sayso.ledger.export.ReportFilter;
import sayso.ledger.export.VaguePolicy;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso export`: what a ledger holds, in the formats of others.
@Command(
        name = "export",
        description = "Write what a ledger holds in a format that other programs open.",
        header = {
            "sayso export --as csv --output figures.csv",
            "sayso export --as ucdp --vague none --publisher \"The Kessel Post\" --from 2026-01-01"
        })
final class ExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "csv|ucdp|acled|jsonl|jsonld|xmi",
            converter = Wants.Export.class,
            description = "The format; docs/reference/exports.md shows each.")
    ExportForm form = ExportForm.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description = "Write to this file, which appears when all is written. Default: standard output.")
    Maybe<String> output = Maybe.unknown();

    @Option(names = "--without-text", description = "Leave the words of the reports out.")
    boolean withoutText;

    @Option(
            names = "--vague",
            paramLabel = "acled|airwars|none",
            converter = Wants.Vague.class,
            description = "What “dozens” counts for in ucdp and acled: 12, 12 to 24, or nothing. Default: acled.")
    Maybe<VaguePolicy> vague = Maybe.unknown();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "Only reports that appeared with this outlet.")
    Maybe<String> publisher = Maybe.unknown();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "Only reports published on this day or later.")
    Maybe<LocalDate> from = Maybe.unknown();

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "Only reports published on this day or before.")
    Maybe<LocalDate> to = Maybe.unknown();

    @Option(
            names = "--report",
            paramLabel = "ID",
            description = "Only the report whose id begins so; may be told several times.")
    List<String> reports = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (vague.isKnown() && !form.countsTheDead()) {
            desk.note("--vague has no effect here: it is for --as ucdp and --as acled");
        }
        try (Ledger open = ledger.openExisting(desk);
                Outlet outlet = Outlet.to(output, desk)) {
            write(open, outlet);
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Reports named by id are looked up before anything is written.
    private void write(Ledger open, Outlet outlet) throws IOException, ReportException {
        ReportFilter filter = new ReportFilter(publisher, from, to);
        List<String> ids = new ArrayList<>();
        for (String beginning : reports) {
            ids.add(open.report(beginning).id());
        }
        OutputStream stream = outlet.stream();
        try (Exporter exporter = Exports.to(stream, form, new Choices(!withoutText, vague.or(VaguePolicy.ACLED)))) {
            if (ids.isEmpty()) {
                open.forEach(kept -> export(kept, open.links(kept), filter, exporter));
            }
            for (String id : ids.stream().distinct().toList()) {
                KeptReport kept = open.report(id);
                export(kept, open.links(kept), filter, exporter);
            }
        }
        outlet.finish();
    }

    private static void export(KeptReport kept, Links links, ReportFilter filter, Exporter exporter) {
        if (filter.lets(kept)) {
            try {
                exporter.write(kept, links);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
