package sayso.training;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.encoder.ModelFiles;
import sayso.encoder.OnnxEncoder;
import sayso.encoder.Words;
import sayso.evaluation.attribution.AnswerLine;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.AttributedTexts;
import sayso.evaluation.attribution.Attribution;
import sayso.evaluation.attribution.AttributionScore;
import sayso.statement.learned.CueScorer;
import sayso.statement.learned.Decoder;
import sayso.statement.learned.DecodingSettings;
import sayso.statement.learned.Setting;

/// `sayso-training predict`: what a model reads in a PolNeAR-form file, with the figures and the speed.
@Command(name = "predict", description = "Reads a PolNeAR-form file with a model and scores the answers.")
final class PredictCommand implements Callable<Integer> {
    @Option(names = "--model", required = true, description = "Folder of the model.")
    private Path model = Path.of("model");

    @Option(names = "--reports", required = true, description = "PolNeAR-form file.")
    private Path reports = Path.of("reports.jsonl");

    @Option(names = "--out", required = true, description = "Where the answers go, in the same form.")
    private Path out = Path.of("answers.jsonl");

    @Override
    public Integer call() throws Exception {
        DecodingSettings settings = RunFolder.settings(model);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AttributionScore score = new AttributionScore();
        StringBuilder answers = new StringBuilder();
        long words = 0;
        try (OnnxEncoder encoder = OnnxEncoder.load(ModelFiles.in(model))) {
            CueScorer scorer = new CueScorer(encoder, Recipe.USUAL.windows(), settings.get(Setting.CUE_THRESHOLD));
            Decoder decoder = new Decoder(settings);
            long started = threads.getCurrentThreadCpuTime();
            long reading = 0;
            for (AttributedText report : AttributedTexts.in(reports)) {
                long begun = threads.getCurrentThreadCpuTime();
                Words read = Words.of(report.text(), encoder.vocabulary());
                List<Attribution> answered = Answers.of(decoder.decode(read, scorer.score(read)));
                reading += threads.getCurrentThreadCpuTime() - begun;
                words += report.text().strip().split("\\s+").length;
                score.add(report, answered);
                answers.append(AnswerLine.of(report, answered)).append('\n');
            }
            System.err.printf(
                    Locale.ROOT,
                    "%d words, %.0f words per CPU-second, %.1f s in all%n",
                    words,
                    words / (reading / 1e9),
                    (threads.getCurrentThreadCpuTime() - started) / 1e9);
        }
        Files.writeString(out, answers);
        System.err.println(summary(score));
        return CommandLine.ExitCode.OK;
    }

    /// The figures in one line.
    static String summary(AttributionScore score) {
        return String.format(
                Locale.ROOT,
                "end to end %.1f, half %.1f, source %.1f, cues %.1f, recall direct %.1f mixed %.1f indirect %.1f",
                score.endToEnd(),
                score.half(),
                score.sourceAccuracy(),
                score.cues(),
                score.recall("direct"),
                score.recall("mixed"),
                score.recall("indirect"));
    }
}
