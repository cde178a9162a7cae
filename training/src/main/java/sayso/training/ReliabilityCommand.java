package sayso.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.Sayso;
import sayso.evaluation.attribution.Answered;
import sayso.evaluation.attribution.AttributedTexts;
import sayso.evaluation.attribution.Reliability;
import sayso.training.plot.ReliabilityDrawing;

/// `sayso-training reliability`: what the confidence of statements is worth, as a picture.
@Command(name = "reliability", description = "Draws confidence and what comes true of it as SVG.")
final class ReliabilityCommand implements Callable<Integer> {
    @Option(names = "--reports", required = true, description = "PolNeAR-form file that nothing was fitted on.")
    private Path reports = Path.of("reports.jsonl");

    @Option(names = "--out", description = "Folder of the picture (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("docs", "concepts");

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        try (Sayso sayso = Sayso.open()) {
            Reliability reliability = Answered.reliability(Answered.by(sayso::read, AttributedTexts.in(reports)));
            Files.writeString(out.resolve("reliability.svg"), drawing(reliability));
        }
        return CommandLine.ExitCode.OK;
    }

    /// The diagram with the calibration error below its title.
    static String drawing(Reliability reliability) {
        List<ReliabilityDrawing.Bin> bins = reliability.bins().stream()
                .map(bin -> new ReliabilityDrawing.Bin(bin.count(), bin.confidence(), bin.right()))
                .toList();
        int all = bins.stream().mapToInt(ReliabilityDrawing.Bin::count).sum();
        String figures = String.format(Locale.ROOT, "%,d statements, calibration error %.3f", all, reliability.error());
        return ReliabilityDrawing.svg("Confidence and what comes true of it", figures, bins);
    }
}
