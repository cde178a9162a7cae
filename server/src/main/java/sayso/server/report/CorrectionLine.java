package sayso.server.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.State;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.server.phrase.ChangeWords;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// One correction as pages show it. Days are those of UTC.
///
/// @param report the id of the report; "" where it joins entries of several
/// @param before what the machine had read; "" where there is nothing to compare
/// @param state "" if it is in force, else "undone" or "no longer matches"
/// @param undoable whether it can be taken back
public record CorrectionLine(
        long number,
        String report,
        String what,
        String before,
        String who,
        String when,
        String why,
        String state,
        boolean undoable) {
    /// The corrections of a report with what the machine had read.
    static List<CorrectionLine> of(KeptReport kept) {
        return kept.corrections().stream()
                .map(each -> of(each, Maybe.known(kept.machine())))
                .toList();
    }

    /// A correction as pages show it.
    ///
    /// @param machine what the machine read, if it is at hand
    public static CorrectionLine of(Logged logged, Maybe<Reading> machine) {
        Correction correction = logged.correction();
        return new CorrectionLine(
                correction.number(),
                correction.report().or(""),
                ChangeWords.of(correction.change()),
                machine.map(reading -> Before.words(correction.change(), reading))
                        .or(""),
                Shown.text(correction.reason().person()),
                Phrases.day(LocalDate.ofInstant(correction.made(), ZoneOffset.UTC)),
                Shown.text(correction.reason().why()),
                state(logged.state()),
                logged.state() != State.UNDONE);
    }

    private static String state(State state) {
        return switch (state) {
            case STANDS -> "";
            case UNDONE -> "undone";
            case UNMATCHED -> "no longer matches";
        };
    }
}
