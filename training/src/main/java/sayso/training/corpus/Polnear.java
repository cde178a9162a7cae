package sayso.training.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sayso.text.Span;

/// Reads PolNeAR-form files: one report a line, with offsets that count code points.
public final class Polnear {
    private Polnear() {}

    /// All reports of `file` in order, with offsets in UTF-16.
    public static List<AttributedText> read(Path file) throws IOException {
        List<AttributedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                texts.add(report(JsonParser.parseString(line).getAsJsonObject()));
            }
        }
        return texts;
    }

    private static AttributedText report(JsonObject json) {
        String text = json.get("text").getAsString();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        List<Attribution> attributions = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("attributions")) {
            JsonObject attribution = element.getAsJsonObject();
            attributions.add(new Attribution(
                    spans(attribution.getAsJsonArray("source"), offsets),
                    spans(attribution.getAsJsonArray("cue"), offsets),
                    spans(attribution.getAsJsonArray("content"), offsets),
                    attribution.has("type") ? attribution.get("type").getAsString() : "none"));
        }
        return new AttributedText(json.get("id").getAsString(), text, attributions);
    }

    private static List<Span> spans(JsonArray pairs, CodePointOffsets offsets) {
        List<Span> spans = new ArrayList<>();
        for (JsonElement element : pairs) {
            JsonArray pair = element.getAsJsonArray();
            spans.add(new Span(
                    offsets.toUtf16(pair.get(0).getAsInt()),
                    offsets.toUtf16(pair.get(1).getAsInt())));
        }
        return spans;
    }
}
