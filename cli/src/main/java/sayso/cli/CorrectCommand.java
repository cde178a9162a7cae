package sayso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso correct`: a person's word on what a report says, beside the machine's.
@Command(
        name = "correct",
        description = {
            "Correct what was read out of a report. The machine’s reading stays beside it, and sayso undo takes a "
                    + "correction back.",
            "With a report alone: show what can be corrected in it."
        },
        header = {
            "sayso correct 3f9a F1 --value \"about 600\" --why \"the agency revised it\"",
            "sayso correct 3f9a A2 --source \"Lena Ortiz\" --kind person --why \"she is on the tape\""
        })
final class CorrectCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", arity = "1", paramLabel = "REPORT", description = "The beginning of a report’s id.")
    String report = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ITEM",
            converter = CorrectionWants.AnyWords.class,
            description = "A1 is a statement, F1 a figure, D1 the first date, V1 the first verification.")
    Maybe<String> item = Maybe.unknown();

    @Mixin
    CorrectOptions options = new CorrectOptions();

    @Mixin
    ReasonOptions reason = new ReasonOptions();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    CorrectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::correct);
    }

    private int correct(Ledger open) throws IOException, ReportException {
        KeptReport kept = open.report(report);
        if (!item.isKnown() && !Intended.isAny(options)) {
            desk.answer(ItemsView.lines(
                    kept, new Page(desk.terminal().width(), desk.terminal().outInk())));
            return Exit.DONE;
        }
        List<Change> changes = Intended.changes(options, kept.reading(), item);
        Reason why = reason.reason("sayso correct", desk);
        for (Correction each : open.correct(kept.id(), changes, why, Maybe.unknown())) {
            LedgerRun.tell(each, desk);
        }
        return Exit.DONE;
    }
}
