package sayso.evaluation;

import java.util.List;
import sayso.json.Json;
import sayso.reading.Maybe;

/// Members that a gold file must have.
final class GoldFields {
    private GoldFields() {}

    static Json need(Json item, String name) {
        return switch (item.member(name)) {
            case Maybe.Known<Json>(Json value) -> value;
            case Maybe.Unknown<Json>() -> throw new IllegalArgumentException("there is no “" + name + "”");
        };
    }

    static String needText(Json item, String name) {
        return switch (need(item, name).asText()) {
            case Maybe.Known<String>(String text) -> text;
            case Maybe.Unknown<String>() -> throw new IllegalArgumentException("“" + name + "” is no string");
        };
    }

    static List<Json> list(Json item, String name) {
        if (need(item, name) instanceof Json.Items(List<Json> items)) {
            return items;
        }
        throw new IllegalArgumentException("“" + name + "” is no list");
    }

    /// A list of strings.
    static List<String> texts(Json item, String name) {
        List<String> texts = item.texts(name);
        if (texts.size() != list(item, name).size()) {
            throw new IllegalArgumentException("“" + name + "” holds something that is no string");
        }
        return texts;
    }

    static boolean isOptional(Json item) {
        return item.member("optional").isKnownAnd(value -> value.equals(new Json.Truth(true)));
    }
}
