package sayso.server.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sayso.json.Json;
import sayso.reading.Maybe;

/// A JSON object as it is made, its members in the order given; what is not known is left out.
final class Fields {
    private final Map<String, Json> members = new LinkedHashMap<>();

    Fields with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    Fields with(String name, String value) {
        return with(name, new Json.Text(value));
    }

    Fields with(String name, long value) {
        return with(name, new Json.Numeral(BigDecimal.valueOf(value)));
    }

    Fields with(String name, double value) {
        return with(name, new Json.Numeral(BigDecimal.valueOf(value)));
    }

    Fields with(String name, boolean value) {
        return with(name, new Json.Truth(value));
    }

    Fields with(String name, Maybe<?> value) {
        value.toList().forEach(known -> {
            if (known instanceof Long number) {
                with(name, number);
            } else {
                with(name, known.toString());
            }
        });
        return this;
    }

    Fields withTexts(String name, List<String> texts) {
        return with(name, Json.texts(texts));
    }

    <T> Fields withAll(String name, List<T> values, Function<T, Json> json) {
        return with(name, new Json.Items(values.stream().map(json).toList()));
    }

    Json json() {
        return new Json.Members(members);
    }
}
