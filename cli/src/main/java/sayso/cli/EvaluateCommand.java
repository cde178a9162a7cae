package sayso.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.Sayso;
import sayso.copies.Copies;
import sayso.evaluation.Evaluation;
import sayso.evaluation.MissTable;
import sayso.evaluation.ScoreJson;
import sayso.evaluation.ScoreTable;
import sayso.evaluation.Scores;
import sayso.evaluation.attribution.AnswerLine;
import sayso.evaluation.attribution.Answered;
import sayso.evaluation.attribution.AttributedTexts;
import sayso.evaluation.attribution.AttributionJson;
import sayso.evaluation.attribution.AttributionScore;
import sayso.evaluation.attribution.AttributionTable;
import sayso.evaluation.attribution.Reliability;
import sayso.evaluation.attribution.ReliabilityTable;
import sayso.evaluation.change.Robustness;
import sayso.evaluation.change.RobustnessJson;
import sayso.evaluation.change.RobustnessTable;
import sayso.evaluation.copies.CopyEvaluation;
import sayso.evaluation.copies.CopyScoreJson;
import sayso.evaluation.copies.CopyTable;
import sayso.evaluation.mention.GumEvaluation;
import sayso.evaluation.mention.MentionScore;
import sayso.evaluation.mention.MentionTable;
import sayso.evaluation.pages.PageEvaluation;
import sayso.evaluation.pages.PageJson;
import sayso.evaluation.pages.PageTable;
import sayso.model.Weights;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// `sayso evaluate`: how well Sayso reads reports that people have annotated.
@Command(
        name = "evaluate",
        description = "Score Sayso’s readings against reports that people have annotated.",
        header = {
            "sayso evaluate --gold gold/ --errors errors.tsv",
            "sayso evaluate --attribution polnear-dev.jsonl --changes"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            converter = Wants.FileName.class,
            description = "The folder with the annotated reports, NAME.gold.json.")
    Maybe<String> gold = Maybe.unknown();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description =
                    "Write what was missed or wrongly found to this file, tab-separated (with --gold, --pages, --copies).")
    Maybe<String> errors = Maybe.unknown();

    @Option(
            names = "--attribution",
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description = "A file with annotated attributions in PolNeAR’s form, one report a line.")
    Maybe<String> attribution = Maybe.unknown();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            converter = Wants.FileName.class,
            description = "A folder with saved pages and gold.jsonl, what stands on them.")
    Maybe<String> pages = Maybe.unknown();

    @Option(
            names = "--copies",
            paramLabel = "DIR",
            converter = Wants.FileName.class,
            description =
                    "A folder with reports, or with saved pages and gold.jsonl: make copies of them and find them.")
    Maybe<String> copies = Maybe.unknown();

    @Option(
            names = "--changes",
            description = "Read these reports again with other quotation marks, in capitals, with typos, cut off…")
    boolean changes;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            converter = Wants.FileName.class,
            description = "Write what was read to this file in the form of --attribution, for other scorers.")
    Maybe<String> answers = Maybe.unknown();

    @Option(
            names = "--gum",
            paramLabel = "DIR",
            converter = Wants.FileName.class,
            description = "The folder with GUM: score the model’s parts of speech, kinds of things and antecedents.")
    Maybe<String> gum = Maybe.unknown();

    @Option(names = "--rules-only", description = "Score named rules alone, without the trained model.")
    boolean rulesOnly;

    @Option(names = "--json", description = "Print the scores as JSON, one object a line.")
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
        try {
            if (!needsReader() && !pages.isKnown() && !copies.isKnown()) {
                throw new ReportException(Misuse.nothingToEvaluate());
            }
            if (pages instanceof Maybe.Known<String>(String folder)) {
                evaluatePages(Path.of(folder));
            }
            if (copies instanceof Maybe.Known<String>(String folder)) {
                evaluateCopies(folder);
            }
            if (!needsReader()) {
                return Exit.DONE;
            }
            try (Sayso sayso = Readers.open(rulesOnly, desk)) {
                return evaluate(sayso::read);
            }
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        } catch (InvalidPathException e) {
            desk.problem(Outlet.failed(e.getInput(), "no file or folder can have this name"));
            return Exit.SOME_FAILED;
        }
    }

    private boolean needsReader() {
        return gold.isKnown() || attribution.isKnown() || gum.isKnown();
    }

    private void evaluateCopies(String folder) throws IOException, ReportException {
        CopyEvaluation.Result result = CopyEvaluation.of(MadeCopies.made(folder, desk), Copies::among);
        desk.answer(json ? List.of(CopyScoreJson.write(result)) : CopyTable.render(result));
        if (!gold.isKnown() && !pages.isKnown()) {
            write(errors, CopyTable.misses(result));
        }
    }

    private void evaluatePages(Path folder) throws IOException, ReportException {
        PageEvaluation.Result result = PageEvaluation.of(folder, PageReading::read);
        desk.answer(json ? List.of(PageJson.write(result)) : PageTable.render(result));
        if (!gold.isKnown()) {
            write(errors, PageTable.misses(result));
        }
    }

    private int evaluate(Function<Report, Reading> reader) throws IOException, ReportException {
        int code = Exit.DONE;
        if (gold instanceof Maybe.Known<String>(String folder)) {
            Scores scores = Evaluation.of(Path.of(folder), reader);
            desk.answer(json ? List.of(ScoreJson.write(scores)) : ScoreTable.render(scores));
            scores.problems().forEach(desk::problem);
            write(errors, MissTable.render(scores.misses()));
            code = scores.problems().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
        }
        if (attribution instanceof Maybe.Known<String>(String file)) {
            evaluateAttribution(Answered.by(reader, AttributedTexts.in(Path.of(file))), reader);
        }
        if (gum instanceof Maybe.Known<String>(String folder)) {
            MentionScore score = GumEvaluation.of(Path.of(folder), Weights::read);
            desk.answer(json ? List.of(MentionTable.json(score)) : MentionTable.render(score));
        }
        return code;
    }

    private void evaluateAttribution(List<Answered> answered, Function<Report, Reading> reader)
            throws IOException, ReportException {
        AttributionScore score = Answered.score(answered);
        Reliability reliability = Answered.reliability(answered);
        if (json) {
            desk.answer(AttributionJson.write(score, reliability));
        } else {
            desk.answer(ReliabilityTable.render(reliability));
            desk.answer(AttributionTable.render(score));
        }
        write(
                answers,
                answered.stream()
                        .map(each -> AnswerLine.of(each.report(), each.answers()))
                        .toList());
        if (changes) {
            desk.flush();
            List<Robustness> rows = Robustness.of(answered, reader);
            desk.answer(json ? RobustnessJson.write(rows) : RobustnessTable.render(rows));
        }
    }

    private void write(Maybe<String> file, List<String> lines) throws IOException, ReportException {
        if (file.isKnown()) {
            try (Outlet outlet = Outlet.to(file, desk)) {
                outlet.write(lines);
                outlet.finish();
            }
        }
    }
}
