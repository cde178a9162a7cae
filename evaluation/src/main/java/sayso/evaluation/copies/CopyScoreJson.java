package sayso.evaluation.copies;

import java.io.StringWriter;
import sayso.evaluation.Tally;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// How well copies are found, as JSON.
public final class CopyScoreJson {
    private CopyScoreJson() {}

    /// One object on one line, without a line end: `reports`, `all`, and under `kinds` each kind by its label,
    /// with `precision` and `recall` in per cent, `copies` and `found`.
    public static String write(CopyEvaluation.Result result) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("reports", result.reports());
            write(json, "all", result.all());
            json.writeObjectPropertyStart("kinds");
            for (Kind kind : Kind.values()) {
                if (result.ofKind().containsKey(kind)) {
                    write(json, kind.label(), result.ofKind().getOrDefault(kind, result.all()));
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, String name, Tally tally) {
        json.writeObjectPropertyStart(name);
        if (tally.read() > 0) {
            json.writeNumberProperty("precision", tally.precision());
        }
        if (tally.gold() > 0) {
            json.writeNumberProperty("recall", tally.recall());
        }
        json.writeNumberProperty("copies", tally.gold());
        json.writeNumberProperty("found", tally.read());
        json.writeEndObject();
    }
}
