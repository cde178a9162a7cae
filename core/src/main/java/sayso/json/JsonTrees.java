package sayso.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Builds [Json] trees from Jackson's token stream. Jackson's own limit on nesting keeps the recursion shallow.
final class JsonTrees {
    private JsonTrees() {}

    /// The value that begins with `token`; leaves the parser on the value's last token.
    static Json value(JsonParser parser, JsonToken token) throws JsonException {
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Nothing();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw unexpected(parser, "no value where one belongs");
        };
    }

    private static Json members(JsonParser parser) throws JsonException {
        Map<String, Json> members = new LinkedHashMap<>();
        for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
            String name = parser.currentName();
            members.put(name, value(parser, next(parser)));
        }
        return new Json.Members(members);
    }

    private static Json items(JsonParser parser) throws JsonException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            items.add(value(parser, token));
        }
        return new Json.Items(items);
    }

    private static JsonToken next(JsonParser parser) throws JsonException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw unexpected(parser, "the document ends too early");
        }
        return token;
    }

    /// What Jackson refused; it does not say where when a limit is broken (too deep, too long).
    static JsonException refused(JacksonException refusal) {
        TokenStreamLocation place = refusal.getLocation();
        return place == null
                ? new JsonException(refusal.getOriginalMessage(), 1, 1)
                : new JsonException(
                        refusal.getOriginalMessage(), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    static JsonException unexpected(JsonParser parser, String what) {
        return new JsonException(
                what,
                Math.max(1, parser.currentLocation().getLineNr()),
                Math.max(1, parser.currentLocation().getColumnNr()));
    }
}
