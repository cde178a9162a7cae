package sayso.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.Sayso;
import sayso.evaluation.Evaluation;
import sayso.evaluation.MissTable;
import sayso.evaluation.ScoreJson;
import sayso.evaluation.ScoreTable;
import sayso.evaluation.Scores;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso evaluate`: how well Sayso reads reports that people have annotated.
@Command(
        name = "evaluate",
        description = "Score Sayso’s readings against reports that people have annotated.",
        header = {"sayso evaluate --gold gold/", "sayso evaluate --gold gold/ --errors errors.tsv --json"})
final class EvaluateCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            converter = Wants.FileName.class,
            description = "The folder with the annotated reports, NAME.gold.json.")
    Maybe<String> gold = Maybe.unknown();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description = "Write what was missed or wrongly found to this file, tab-separated.")
    Maybe<String> errors = Maybe.unknown();

    @Option(names = "--rules-only", description = "Score named rules alone, without the trained model.")
    boolean rulesOnly;

    @Option(names = "--json", description = "Print the scores as one JSON object.")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    EvaluateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Sayso sayso = Readers.open(rulesOnly, desk)) {
            Scores scores = Evaluation.of(Path.of(gold.or("")), sayso::read);
            for (String line : json ? List.of(ScoreJson.write(scores)) : ScoreTable.render(scores)) {
                desk.answer(line);
            }
            scores.problems().forEach(desk::problem);
            writeErrors(scores);
            return scores.problems().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.SOME_FAILED;
        } catch (InvalidPathException e) {
            desk.problem(Outlet.failed(gold.or(""), "no folder can have this name"));
            return Exit.SOME_FAILED;
        }
    }

    private void writeErrors(Scores scores) throws IOException, ReportException {
        if (errors.isKnown()) {
            try (Outlet outlet = Outlet.to(errors, desk)) {
                outlet.write(MissTable.render(scores.misses()));
                outlet.finish();
            }
        }
    }
}
