package sayso.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.State;
import sayso.server.phrase.ChangeWords;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// Corrections as a person reads them: what, who, when, why, and whether they stand. Days are those of UTC.
final class CorrectionsView {
    private static final int COLUMN = 6;

    private CorrectionsView() {}

    static void show(List<Logged> corrections, boolean reports, Page page) {
        corrections.forEach(each -> show(each, reports, page));
    }

    private static void show(Logged logged, boolean reports, Page page) {
        Correction correction = logged.correction();
        String state = switch (logged.state()) {
            case STANDS -> "";
            case UNDONE -> " (undone)";
            case UNMATCHED -> " (no longer matches)";
        };
        page.beside(
                Long.toString(correction.number()),
                page.ink()::strong,
                COLUMN,
                ChangeWords.of(correction.change()) + state);
        String report = correction.report().map(ChangeWords::id).or("");
        page.text(
                page.column(COLUMN),
                Shown.text(correction.reason().person()) + ", " + Phrases.day(day(correction)) + ": "
                        + Shown.text(correction.reason().why())
                        + (reports && !report.isEmpty() ? Phrases.DOT + "report " + report : ""),
                page.ink()::faint);
    }

    static LocalDate day(Correction correction) {
        return LocalDate.ofInstant(correction.made(), ZoneOffset.UTC);
    }

    static String summary(List<Logged> corrections) {
        long stand = count(corrections, State.STANDS);
        return Phrases.plural(corrections.size(), "correction") + ": " + stand + " in force, "
                + count(corrections, State.UNDONE) + " undone, " + count(corrections, State.UNMATCHED)
                + " that no longer match";
    }

    private static long count(List<Logged> corrections, State state) {
        return corrections.stream().filter(each -> each.state() == state).count();
    }
}
