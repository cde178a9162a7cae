package sayso.evaluation.pages;

import java.io.StringWriter;
import sayso.reading.Maybe;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Scores of pages as JSON.
public final class PageJson {
    private PageJson() {}

    /// One object on one line, without a line end: `all`, `seen`, `held-out` with what is annotated, 0 to 1, and
    /// `pages-per-cpu-second`.
    public static String write(PageEvaluation.Result result) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            write(generator, "all", result.all());
            write(generator, "seen", result.seen());
            write(generator, "held-out", result.heldOut());
            generator.writeNumberProperty("pages-per-cpu-second", result.pagesPerCpuSecond());
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, String name, PageScores scores) {
        generator.writeObjectPropertyStart(name);
        generator.writeNumberProperty("pages", scores.pages());
        generator.writeNumberProperty("taken", scores.taken());
        write(generator, "body-f1", scores.body().map(PageScores.Measure::f1));
        write(generator, "passages-f1", scores.passages().map(PageScores.Measure::f1));
        write(generator, "title", scores.title());
        write(generator, "authors", scores.authors());
        write(generator, "day", scores.day());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, String name, Maybe<Double> share) {
        if (share instanceof Maybe.Known<Double>(Double known)) {
            generator.writeNumberProperty(name, known);
        }
    }
}
