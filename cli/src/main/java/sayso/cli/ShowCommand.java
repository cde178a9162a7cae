package sayso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.json.ReadingJson;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Appearance;
import sayso.ledger.kept.KeptReport;
import sayso.reading.ReportException;
import sayso.server.phrase.Shown;

/// `sayso show`: one report of a ledger, as `sayso read` shows it, with where it appeared.
@Command(
        name = "show",
        description = "Show a report of a ledger: what was read out of it, what read it, where it appeared.",
        header = {"sayso show 3f2a91c04d", "sayso show 3f2a --format json"})
final class ShowCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "REPORT", description = "The id of the report; its beginning is enough.")
    String id = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Wants.Layout.class,
            description = "text for people (default), json for machines.")
    Format format = Format.TEXT;

    @Option(names = "--explain", description = "Show the rule that found each item, how sure it is, and all dates.")
    boolean explain;

    @Option(names = "--own-voice", description = "List the sentences that rest on the publisher’s own word.")
    boolean ownVoice;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            KeptReport report = open.report(id);
            switch (format) {
                case TEXT -> desk.answer(lines(report));
                case JSON -> desk.answer(ReadingJson.write(report.reading(), new ReadingJson.Detail(true, explain)));
            }
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private List<String> lines(KeptReport report) {
        Terminal terminal = desk.terminal();
        ReadingView.Options options =
                new ReadingView.Options(terminal.width(), terminal.outInk(), explain, ownVoice, 0);
        List<String> lines = new ArrayList<>(ReadingView.lines(report.reading(), options));
        Page page = new Page(terminal.width(), terminal.outInk());
        page.gap().heading("In the ledger").text(2, report.id());
        page.text(2, "read by " + report.edition());
        report.appearances().forEach(each -> page.text(2, appearance(each)));
        lines.add("");
        lines.addAll(page.lines());
        return lines;
    }

    private static String appearance(Appearance appearance) {
        String where = appearance.location().isEmpty() ? "somewhere not known" : appearance.location();
        String publisher =
                appearance.masthead().publisher().map(name -> " (" + name + ")").or("");
        return Shown.text("appeared in " + where + publisher);
    }
}
