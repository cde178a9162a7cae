package sayso.evaluation.attribution;

import java.io.StringWriter;
import sayso.evaluation.Tenths;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The figures of answers as JSON.
public final class AttributionJson {
    private AttributionJson() {}

    /// One object on one line, without a line end: for each mark an object of `f1`, `p`, `r`, `gold`, `pred`, under
    /// `direct`, `mixed` and `indirect` the recalls by type, `calibration error` from 0 to 1, and `reports`.
    public static String write(AttributionScore score, Reliability reliability) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            for (AttributionMark mark : AttributionMark.values()) {
                write(generator, mark.label(), score.of(mark));
            }
            for (String type : AttributionTable.TYPES) {
                generator.writeObjectPropertyStart(type);
                AttributionTable.BY_TYPE.forEach(mark -> generator.writeNumberProperty(
                        mark.label(), Tenths.of(score.of(type, mark).recall())));
                generator.writeEndObject();
            }
            generator.writeNumberProperty("calibration error", Math.round(reliability.error() * 1000) / 1000.0);
            generator.writeNumberProperty("reports", score.reports());
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, String label, Hits hits) {
        generator.writeObjectPropertyStart(label);
        generator.writeNumberProperty("f1", Tenths.of(hits.f1()));
        generator.writeNumberProperty("p", Tenths.of(hits.precision()));
        generator.writeNumberProperty("r", Tenths.of(hits.recall()));
        generator.writeNumberProperty("gold", hits.gold());
        generator.writeNumberProperty("pred", hits.read());
        generator.writeEndObject();
    }
}
