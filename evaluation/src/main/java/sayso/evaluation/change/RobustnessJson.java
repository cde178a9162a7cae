package sayso.evaluation.change;

import java.io.StringWriter;
import java.util.List;
import sayso.evaluation.Tenths;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Answers under changes as JSON.
public final class RobustnessJson {
    private RobustnessJson() {}

    /// One object a line, without line ends, for each change: `change` and the figures of the table.
    public static List<String> write(List<Robustness> rows) {
        return rows.stream().map(RobustnessJson::write).toList();
    }

    private static String write(Robustness row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            generator.writeStringProperty("change", row.change());
            generator.writeNumberProperty("end to end", Tenths.of(row.changed().endToEnd()));
            generator.writeNumberProperty("unchanged", Tenths.of(row.unchanged().endToEnd()));
            generator.writeNumberProperty(
                    "content half right", Tenths.of(row.changed().half()));
            generator.writeNumberProperty("source head", Tenths.of(row.changed().sourceAccuracy()));
            generator.writeNumberProperty("agreement", Tenths.of(row.agreement().endToEnd()));
            generator.writeEndObject();
        }
        return out.toString();
    }
}
