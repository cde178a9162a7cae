package sayso.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sayso.training.plot.Drawing;

/// `sayso-training plot`: the learning curves of runs as pictures.
@Command(name = "plot", description = "Draws the learning curves of runs as SVG.")
final class PlotCommand implements Callable<Integer> {
    @Option(
            names = "--run",
            required = true,
            paramLabel = "NAME=FOLDER",
            description = "A run and what to call it; give several to compare them.")
    private Map<String, Path> runs = new LinkedHashMap<>();

    @Option(names = "--out", description = "Folder of the pictures (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("docs", "concepts");

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("learning-curve.svg"), Drawing.losses(runs));
        Map<String, Path> measured = new LinkedHashMap<>(runs);
        // the first epoch of a run may still be under way
        measured.values().removeIf(folder -> !Files.exists(folder.resolve("held-out.tsv")));
        Files.writeString(out.resolve("held-out.svg"), Drawing.heldOut(measured));
        return CommandLine.ExitCode.OK;
    }
}
