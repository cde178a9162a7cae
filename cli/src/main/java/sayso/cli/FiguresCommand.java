package sayso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Rivals;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.ReportException;
import sayso.server.chart.RivalsChart;

/// `sayso figures`: figures that count the same thing, side by side by source.
@Command(
        name = "figures",
        description = "Lay figures that count the same thing side by side, by source and day; each text counts once.",
        header = {"sayso figures --measure killed --who \"North Korean\"", "sayso figures --story T7 --plot figures.svg"
        })
final class FiguresCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = Wants.MeasureCode.class,
            description = "What is counted: killed, wounded, casualties, missing…")
    Maybe<Measure> measure = Maybe.unknown();

    @Option(
            names = "--who",
            paramLabel = "WORDS",
            converter = Wants.Words.class,
            description = "Words of who is counted.")
    Maybe<String> who = Maybe.unknown();

    @Option(
            names = "--place",
            paramLabel = "WORDS",
            converter = Wants.Words.class,
            description = "Words of where they were counted.")
    Maybe<String> place = Maybe.unknown();

    @Option(
            names = "--story",
            paramLabel = "STORY",
            converter = Wants.Words.class,
            description = "Figures of this story alone, by its id (T7).")
    Maybe<String> story = Maybe.unknown();

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description = "Draw the bounds by source over time into this SVG file.")
    Maybe<String> plot = Maybe.unknown();

    @Mixin
    AnswerOptions answers = new AnswerOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    FiguresCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            if (story instanceof Maybe.Known<String>(String id)) {
                open.story(id);
            }
            List<Rivals> all = open.counts(new CountQuery(measure, who, story, place, answers.oneMore()));
            List<Rivals> counts = answers.wanted(all);
            if (plot.isKnown()) {
                draw(counts);
            }
            new RivalsView(counts, desk).show(answers.format);
            answers.tellOfMore(all, desk);
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private void draw(List<Rivals> counts) throws IOException, ReportException {
        try (Outlet outlet = Outlet.to(plot, desk)) {
            outlet.write(RivalsChart.file(counts));
            outlet.finish();
        }
    }
}
