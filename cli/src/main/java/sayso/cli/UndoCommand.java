package sayso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Reason;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso undo`: a correction was wrong.
@Command(
        name = "undo",
        description = "Take a correction back. The record stays, and the undo can be undone.",
        header = {"sayso undo 12 --why \"that was another report\""})
final class UndoCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "NUMBER",
            converter = CorrectionWants.Whole.class,
            description = "The number of the correction, as sayso log shows it.")
    Maybe<Long> number = Maybe.unknown();

    @Mixin
    ReasonOptions reason = new ReasonOptions();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    UndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::undo);
    }

    private int undo(Ledger open) throws IOException, ReportException {
        Reason why = reason.reason("sayso undo", desk);
        LedgerRun.tell(open.undo(number.or(0L), why), desk);
        return Exit.DONE;
    }
}
