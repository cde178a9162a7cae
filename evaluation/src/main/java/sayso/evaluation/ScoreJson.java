package sayso.evaluation;

import java.io.StringWriter;
import sayso.reading.Maybe;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Scores as JSON.
public final class ScoreJson {
    private ScoreJson() {}

    /// One object on one line, without a line end: an object for each mark, a number for each trait (left out where
    /// not known), `ledger`, `reports`, `read`.
    public static String write(Scores scores) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            scores.tallies().forEach((mark, tally) -> write(generator, mark, tally));
            scores.shares().forEach((trait, share) -> write(generator, trait, share));
            generator.writeNumberProperty("ledger", scores.ledger());
            generator.writeNumberProperty("reports", scores.reports());
            generator.writeNumberProperty("read", scores.read());
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, Mark mark, Tally tally) {
        generator.writeObjectPropertyStart(mark.label());
        generator.writeNumberProperty("f1", tally.f1());
        generator.writeNumberProperty("p", tally.precision());
        generator.writeNumberProperty("r", tally.recall());
        generator.writeNumberProperty("gold", tally.gold());
        generator.writeNumberProperty("pred", tally.read());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, Trait trait, Share share) {
        if (share.percent() instanceof Maybe.Known<Double>(Double percent)) {
            generator.writeNumberProperty(trait.label(), percent);
        }
    }
}
