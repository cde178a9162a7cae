package sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import sayso.Sayso;
import sayso.ingest.Intake;
import sayso.ledger.Adding;
import sayso.ledger.Ledger;
import sayso.ledger.Outcome;
import sayso.ledger.kept.Kept;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// One run of `sayso add`: counts what became of each input and says so.
final class AddRun {
    /// What can become of an input, in the order told.
    private enum Fate {
        ADDED("added"),
        APPEARED("appeared again"),
        RENEWED("read anew"),
        THERE("there already"),
        FAILED("failed"),
        DROPPED("dropped");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    private static final int SHOWN_DIGITS = 10;

    private final Ledger ledger;
    private final Desk desk;
    private final boolean list;
    private final Progress progress;
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final List<String> failed = new ArrayList<>();
    private int done;
    private volatile double share;
    private int exitCode = Exit.DONE;

    AddRun(Ledger ledger, Desk desk, boolean list) {
        this.ledger = ledger;
        this.desk = desk;
        this.list = list;
        this.progress = new Progress(desk, true, System::nanoTime);
    }

    /// Workers that add to the ledger and tell this run.
    Adding adding(int workers, boolean rulesOnly) {
        AtomicBoolean first = new AtomicBoolean(true);
        return new Adding(
                ledger,
                () -> {
                    if (first.getAndSet(false)) {
                        return Readers.open(rulesOnly, desk);
                    }
                    return rulesOnly ? Sayso.rulesOnly() : Sayso.open();
                },
                workers,
                this::told);
    }

    /// @param behind how much of the run is behind, 0 to 1
    void take(Intake intake, Adding adding, double behind) {
        share = behind;
        switch (intake) {
            case Intake.Taken(Report report) -> adding.add(report);
            case Intake.Refused(String location, Problem problem) -> adding.refuse(location, problem);
        }
    }

    /// Sums the run up.
    int end() throws IOException {
        progress.clear();
        List<String> parts = new ArrayList<>();
        fates.forEach((fate, count) -> parts.add(Phrases.number(count) + " " + fate.words));
        desk.answer(parts.isEmpty() ? "nothing to add" : String.join(", ", parts));
        if (!failed.isEmpty()) {
            desk.note(Phrases.plural(failed.size(), "input") + " kept aside; sayso add --retry tries again");
        }
        return exitCode;
    }

    /// Called for one input after the other, in the order in which they came.
    private void told(Outcome outcome) {
        progress.clear();
        switch (outcome) {
            case Outcome.Done(String location, Kept kept) -> tell(fate(kept), kept.id(), location);
            case Outcome.Dropped _ -> fates.merge(Fate.DROPPED, 1, Integer::sum);
            case Outcome.Failed(String location, Problem problem) -> {
                desk.problem(problem);
                fail(location, Exit.SOME_FAILED);
            }
            case Outcome.Broken(String location, Throwable thrown) -> {
                desk.bug(thrown, location);
                fail(location, Exit.OUR_BUG);
            }
        }
        progress.show(++done, share);
    }

    private void fail(String location, int code) {
        fates.merge(Fate.FAILED, 1, Integer::sum);
        failed.add(location);
        exitCode = Math.max(exitCode, code);
    }

    private void tell(Fate fate, String id, String location) {
        fates.merge(fate, 1, Integer::sum);
        if (list) {
            try {
                desk.answer(id.substring(0, SHOWN_DIGITS) + "  " + fate.words + "  " + Shown.text(location));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Fate fate(Kept kept) {
        return switch (kept) {
            case Kept.Added _ -> Fate.ADDED;
            case Kept.Appeared _ -> Fate.APPEARED;
            case Kept.Renewed _ -> Fate.RENEWED;
            case Kept.AlreadyThere _ -> Fate.THERE;
        };
    }
}
