package sayso.json;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sayso.reading.Maybe;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value as a tree, for documents that have no record of their own.
public sealed interface Json {
    /// The members in the order given; of two with one name the last counts.
    record Members(Map<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /// An array.
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A string.
    record Text(String text) implements Json {}

    /// A number.
    record Numeral(BigDecimal number) implements Json {}

    /// True or false.
    record Truth(boolean truth) implements Json {}

    /// JSON's null.
    record Nothing() implements Json {}

    /// Parses one JSON document.
    ///
    /// @throws JsonException if `text` is not one whole JSON document, or nests deeper than 500
    static Json parse(String text) throws JsonException {
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), new StringReader(text))) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonException("the document is empty", 1, 1);
            }
            Json value = JsonTrees.value(parser, first);
            if (parser.nextToken() != null) {
                throw JsonTrees.unexpected(parser, "more after the end of the document");
            }
            return value;
        } catch (JacksonException e) {
            throw JsonTrees.refused(e);
        }
    }

    /// An array of strings.
    static Json texts(List<String> texts) {
        return new Items(texts.stream().<Json>map(Text::new).toList());
    }

    /// The value as JSON on one line, without a line end; [#parse] gives it back.
    default String write() {
        return JsonText.of(this);
    }

    /// The member `name` of an object; unknown where this is no object, has no such member, or it is null.
    default Maybe<Json> member(String name) {
        Json found = this instanceof Members(Map<String, Json> members) ? members.get(name) : null;
        return found == null || found instanceof Nothing ? Maybe.unknown() : Maybe.known(found);
    }

    /// The items of an array; an empty list for anything else.
    default List<Json> items() {
        return this instanceof Items(List<Json> items) ? items : List.of();
    }

    /// The string that this is.
    default Maybe<String> asText() {
        return this instanceof Text(String text) ? Maybe.known(text) : Maybe.unknown();
    }

    /// The whole number that this is.
    default Maybe<Long> asWhole() {
        if (this instanceof Numeral(BigDecimal number)) {
            try {
                return Maybe.known(number.longValueExact());
            } catch (ArithmeticException e) {
                return Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }

    /// The string under `name`.
    default Maybe<String> text(String name) {
        return member(name) instanceof Maybe.Known<Json>(Json value) ? value.asText() : Maybe.unknown();
    }

    /// The whole number under `name`.
    default Maybe<Long> whole(String name) {
        return member(name) instanceof Maybe.Known<Json>(Json value) ? value.asWhole() : Maybe.unknown();
    }

    /// The items of the array under `name`; an empty list where there is none.
    default List<Json> list(String name) {
        return member(name) instanceof Maybe.Known<Json>(Json value) ? value.items() : List.of();
    }

    /// The strings of the array under `name`.
    default List<String> texts(String name) {
        return list(name).stream()
                .flatMap(item -> item instanceof Text(String text) ? Stream.of(text) : Stream.of())
                .toList();
    }
}
