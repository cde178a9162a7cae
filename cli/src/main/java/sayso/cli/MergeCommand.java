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
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceOf;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso merge`: two sources are one.
@Command(
        name = "merge",
        description =
                "Say that the first source is the second: within one report, or in the whole ledger if they are of two.",
        header = {
            "sayso merge 3f9a:S2 3f9a:S5 --why \"the ministry is the government here\"",
            "sayso merge 3f9a:S2 77c0:S1 --why \"the same agency under two names\"",
            "sayso merge E41 E12 --why \"the same agency under two names\""
        })
final class MergeCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "SOURCE",
            description = "The source that is another: REPORT:S2, or an entry of sayso sources.")
    String source = "";

    @Parameters(index = "1", arity = "1", paramLabel = "SOURCE", description = "The source that it is.")
    String into = "";

    @Mixin
    ReasonOptions reason = new ReasonOptions();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    MergeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::merge);
    }

    private int merge(Ledger open) throws IOException, ReportException {
        SourceOf one = SourceAt.find(source, open);
        SourceOf other = SourceAt.find(into, open);
        Reason why = reason.reason("sayso merge", desk);
        if (one.equals(other)) {
            throw Misuse.refuse("usage.source", "both are the same source", "name two: sayso merge 3f9a:S2 3f9a:S5");
        }
        LedgerRun.tell(
                one.report().equals(other.report())
                        ? open.correct(
                                        one.report(),
                                        List.of(new Change.MergeSources(one.source(), other.source())),
                                        why,
                                        Maybe.unknown())
                                .getFirst()
                        : open.merge(one, other, why),
                desk);
        return Exit.DONE;
    }
}
