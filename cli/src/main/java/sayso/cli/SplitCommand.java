package sayso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.correction.Target;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso split`: what was taken for one is two.
@Command(
        name = "split",
        description = {
            "Part what does not belong together. With a report: it leaves its group of copies; with a group: each copy leaves it.",
            "With a source: it gets an entry of its own in the ledger; with items, those rest on another source."
        },
        header = {
            "sayso split 3f9a --why \"the desk wrote it anew\"",
            "sayso split C12 --why \"two desks quoted the same speech\"",
            "sayso split 3f9a:S2 --why \"another Kim\"",
            "sayso split 3f9a:S2 A3 F1 --name \"coast guard\" --kind military --why \"he speaks for them here\""
        })
final class SplitCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "REPORT[:SOURCE]",
            description = "The beginning of a report’s id; with a colon, one of its sources; or a group of sayso "
                    + "copies (C12).")
    String what = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ITEM…",
            description = "Statements and figures of this source that somebody else said.")
    List<String> items = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "Who said them: S2, a name, or with --kind a new source.")
    Maybe<String> name = Maybe.unknown();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = CorrectionWants.OfKind.class,
            description = "What the new source is, as for sayso correct.")
    Maybe<Kind> kind = Maybe.unknown();

    @Mixin
    ReasonOptions reason = new ReasonOptions();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    SplitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::split);
    }

    private int split(Ledger open) throws IOException, ReportException {
        boolean isSource = what.contains(":");
        boolean isByItems = !items.isEmpty();
        if (isByItems != name.isKnown() || (isByItems && !isSource)) {
            throw Misuse.refuse(
                    "usage.missing",
                    "to split a source by items, it takes REPORT:SOURCE, ITEM… and --name",
                    "See sayso split --help");
        }
        if (what.matches("[CET][1-9][0-9]{0,17}")) {
            return linked(open);
        }
        Change change = isSource
                ? source(open)
                : new Change.LeaveGroup(open.report(what).id());
        String report = open.report(isSource ? what.substring(0, what.indexOf(':')) : what)
                .id();
        LedgerRun.tell(
                open.correct(report, List.of(change), reason.reason("sayso split", desk), Maybe.unknown())
                        .getFirst(),
                desk);
        return Exit.DONE;
    }

    /// What several reports have in common: of these, groups of copies can be parted as a whole.
    private int linked(Ledger open) throws IOException, ReportException {
        if (what.startsWith("E")) {
            throw Misuse.refuse(
                    "usage.source",
                    open.entry(what).id() + " is a source of several reports",
                    "name the report in which it is somebody else: sayso split 3f9a:S2");
        }
        if (what.startsWith("T")) {
            throw Misuse.refuse(
                    "usage.wrong",
                    open.story(what).id() + " is a story: what happened at one time and place is not split",
                    "See sayso split --help");
        }
        for (Correction correction : open.part(what, reason.reason("sayso split", desk))) {
            LedgerRun.tell(correction, desk);
        }
        return Exit.DONE;
    }

    private Change source(Ledger open) throws ReportException {
        SourceOf source = SourceAt.find(what, open);
        if (items.isEmpty()) {
            return new Change.SplitEntry(source);
        }
        KeptReport kept = open.report(source.report());
        Items all = new Items(kept.reading());
        List<Target> targets = new ArrayList<>();
        for (String item : items) {
            targets.add(all.target(item));
        }
        try {
            return new Change.SplitSource(source.source(), targets, all.source(name.or(""), kind));
        } catch (IllegalArgumentException e) {
            throw Misuse.refuse("usage.wrong", String.valueOf(e.getMessage()), "See sayso split --help");
        }
    }
}
