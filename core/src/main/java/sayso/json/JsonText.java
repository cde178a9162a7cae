package sayso.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes [Json] trees.
final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().highestNonEscapedChar(ReadingJson.LAST_PLAIN).build();

    private JsonText() {}

    static String of(Json json) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator, json);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, Json json) {
        switch (json) {
            case Json.Members(Map<String, Json> members) -> {
                out.writeStartObject();
                members.forEach((name, value) -> {
                    out.writeName(name);
                    write(out, value);
                });
                out.writeEndObject();
            }
            case Json.Items(List<Json> items) -> {
                out.writeStartArray();
                items.forEach(item -> write(out, item));
                out.writeEndArray();
            }
            case Json.Text(String text) -> out.writeString(text);
            case Json.Numeral(BigDecimal number) -> out.writeNumber(number);
            case Json.Truth(boolean truth) -> out.writeBoolean(truth);
            case Json.Nothing() -> out.writeNull();
        }
    }
}
