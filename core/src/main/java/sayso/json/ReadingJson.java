package sayso.json;

import java.io.StringWriter;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A reading as the JSON of the contract (`docs/reference/reading.schema.json`), on one line, and back.
public final class ReadingJson {
    /// What the contract calls this form of JSON.
    static final String FORMAT = "sayso-reading/1";

    /// Surrogates begin above: they are written as \\u escapes, so that a lone one survives any encoding.
    static final int LAST_PLAIN = 0xD7FF;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().highestNonEscapedChar(LAST_PLAIN).build();

    private ReadingJson() {}

    /// What goes into the JSON beside what the contract asks for.
    ///
    /// @param text whether the report's text is in it; without it [#read(String, String)] needs the text beside it
    /// @param rules whether each item names the rule that made it, as `rule`
    public record Detail(boolean text, boolean rules) {
        /// The text and no rules: the plain contract.
        public static Detail contract() {
            return new Detail(true, false);
        }
    }

    /// The reading on one line, without a line end. The same reading gives the same characters.
    public static String write(Reading reading, Detail detail) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new ReadingWriter(generator, detail).write(reading);
        }
        return out.toString();
    }

    /// Reads what [#write] wrote, with its text.
    ///
    /// @throws JsonException if it is no JSON, not a reading of this form, or a reading that [Reading] refuses
    public static Reading read(String json) throws JsonException {
        return new ReadingParser(Json.parse(json), Maybe.unknown()).reading();
    }

    /// Reads what [#write] wrote without its text, which is `text`.
    ///
    /// @throws JsonException as [#read(String)] does, and if `text` is not the text that the reading was made of
    public static Reading read(String json, String text) throws JsonException {
        return new ReadingParser(Json.parse(json), Maybe.known(text)).reading();
    }
}
