package sayso.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso log`: who corrected what, when and why.
@Command(
        name = "log",
        description =
                "Show all corrections in the order in which they were made, undone ones and those that no longer match.",
        header = {"sayso log", "sayso log --report 3f9a", "sayso log --person Ada --from 2026-11-01 --change count"})
final class LogCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--report",
            paramLabel = "ID",
            converter = Wants.Words.class,
            description = "Those of this report alone; the beginning of its id is enough.")
    Maybe<String> report = Maybe.unknown();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "Those of this person alone, in full or part, whatever the capitals.")
    Maybe<String> person = Maybe.unknown();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "Made on this day (UTC) or later.")
    Maybe<LocalDate> from = Maybe.unknown();

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "Made on this day (UTC) or earlier.")
    Maybe<LocalDate> to = Maybe.unknown();

    @Option(
            names = "--change",
            paramLabel = "KIND",
            converter = CorrectionWants.ChangeKind.class,
            description = "Those that change this alone: source, count, measure, reject, merge-entries, undo…")
    Maybe<String> change = Maybe.unknown();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    LogCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::log);
    }

    private int log(Ledger open) throws IOException, ReportException {
        Maybe<String> id =
                report.isKnown() ? Maybe.known(open.report(report.or("")).id()) : Maybe.unknown();
        List<Logged> corrections = open.log(id).stream().filter(this::isAsked).toList();
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        CorrectionsView.show(corrections, !id.isKnown(), page);
        page.gap().text(0, CorrectionsView.summary(corrections));
        desk.answer(page.lines());
        return Exit.DONE;
    }

    private boolean isAsked(Logged logged) {
        Correction correction = logged.correction();
        LocalDate day = CorrectionsView.day(correction);
        return person.map(name -> holds(correction.reason().person(), name)).or(true)
                && from.map(first -> !day.isBefore(first)).or(true)
                && to.map(last -> !day.isAfter(last)).or(true)
                && change.map(correction.change().kind()::equals).or(true);
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
