package sayso.training;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.evaluation.attribution.AttributionScore;

/// What a model is, what it was made of, how good it is and what it must not be used for: one page beside the
/// weights.
final class ModelCard {
    private ModelCard() {}

    /// Writes `MODEL-CARD.md` into the folder of a model.
    static void write(Path model, String encoder, Recipe recipe, Corpora corpora, AttributionScore score)
            throws IOException {
        Map<String, Object> values = Map.ofEntries(
                Map.entry("encoder", encoder),
                Map.entry("learned", corpora.reports().size()),
                Map.entry("heldOut", corpora.heldOut().size()),
                Map.entry("documents", corpora.mentions().size()),
                Map.entry("seed", recipe.seed()),
                Map.entry("epochs", recipe.epochs()),
                Map.entry("pieces", recipe.batchPieces()),
                Map.entry("encoderRate", recipe.encoderRate()),
                Map.entry("headRate", recipe.headRate()),
                Map.entry("dropout", recipe.dropout()),
                Map.entry("smoothing", recipe.smoothing()),
                Map.entry("figures", figures(score)),
                Map.entry("files", checksums(model)));
        String card = template();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            card = card.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        Files.writeString(model.resolve("MODEL-CARD.md"), card);
    }

    /// Puts the files of a model as they are now into its card, where it has one.
    static void tellFiles(Path model) throws IOException {
        Path card = model.resolve("MODEL-CARD.md");
        if (Files.exists(card)) {
            String text = Files.readString(card);
            int list = text.indexOf("\n- `", text.indexOf("## Files")) + 1;
            Files.writeString(card, text.substring(0, list) + checksums(model) + "\n");
        }
    }

    private static String template() throws IOException {
        try (InputStream stream = ModelCard.class.getResourceAsStream("model-card.md")) {
            if (stream == null) {
                throw new IOException("The template of the model card is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String figures(AttributionScore score) {
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f | %.1f | %.1f / %.1f / %.1f",
                score.endToEnd(),
                score.half(),
                score.sourceAccuracy(),
                score.cues(),
                score.recall("direct"),
                score.recall("mixed"),
                score.recall("indirect"));
    }

    private static String checksums(Path model) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(model)) {
            files = all.filter(file -> !file.endsWith("MODEL-CARD.md")).sorted().toList();
        }
        Stream.Builder<String> lines = Stream.builder();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            lines.add("- `" + file.getFileName() + "`, " + bytes.length + " bytes, SHA-256 `" + checksum(bytes) + "`");
        }
        return lines.build().collect(Collectors.joining("\n"));
    }

    private static String checksum(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
