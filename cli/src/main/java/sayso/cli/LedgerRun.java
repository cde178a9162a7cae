package sayso.cli;

import java.io.IOException;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Correction;
import sayso.reading.ReportException;
import sayso.server.phrase.ChangeWords;

/// Runs what a command does with a ledger that is there; a problem ends it.
final class LedgerRun {
    /// What a command does.
    interface Work {
        int with(Ledger ledger) throws IOException, ReportException;
    }

    private LedgerRun() {}

    static int run(LedgerOption option, Desk desk, Work work) throws IOException {
        try (Ledger ledger = option.openExisting(desk)) {
            return work.with(ledger);
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    /// Tells of a correction that was taken in.
    static void tell(Correction correction, Desk desk) throws IOException {
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        page.text(0, "correction " + correction.number() + ": " + ChangeWords.of(correction.change()));
        desk.answer(page.lines());
    }
}
