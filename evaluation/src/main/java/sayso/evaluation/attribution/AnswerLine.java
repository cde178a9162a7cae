package sayso.evaluation.attribution;

import java.io.StringWriter;
import java.util.List;
import sayso.evaluation.CodePoints;
import sayso.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Answers as a line of a PolNeAR-form file, for other scorers.
public final class AnswerLine {
    private AnswerLine() {}

    /// One JSON object without a line end: `id` and `attributions`, offsets in code points, no text.
    public static String of(AttributedText report, List<Attribution> answers) {
        CodePoints points = new CodePoints(report.text());
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            generator.writeStringProperty("id", report.id());
            generator.writeArrayPropertyStart("attributions");
            for (Attribution answer : answers) {
                generator.writeStartObject();
                write(generator, "source", answer.source(), points);
                write(generator, "cue", answer.cue(), points);
                write(generator, "content", answer.content(), points);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, String part, List<Span> spans, CodePoints points) {
        generator.writeArrayPropertyStart(part);
        for (Span span : spans) {
            generator.writeStartArray();
            generator.writeNumber(points.point(span.start()));
            generator.writeNumber(points.point(span.end()));
            generator.writeEndArray();
        }
        generator.writeEndArray();
    }
}
