package sayso.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;
import sayso.text.Span;

/// How values stand in columns, out and in. SQL knows null for what is not known, and only here do we.
final class Columns {
    private static final int REPLACEMENT = 0xFFFD;

    private Columns() {}

    static <T> @Nullable T orNull(Maybe<T> maybe) {
        return switch (maybe) {
            case Maybe.Known<T>(T value) -> value;
            case Maybe.Unknown<T>() -> null;
        };
    }

    static <T> Maybe<T> maybe(@Nullable T value) {
        return value == null ? Maybe.unknown() : Maybe.known(value);
    }

    /// PostgreSQL stores no NUL and no half of a surrogate pair: they stand as U+FFFD in what is kept for show. What
    /// must come back as it was is kept as JSON.
    static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /// "12-40,52-80".
    static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    static List<Span> spans(String text) {
        return Garbled.or(text, Columns::parsed);
    }

    private static List<Span> parsed(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            spans.add(new Span(Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1))));
        }
        return spans;
    }

    /// A JSON array of strings.
    static String texts(List<String> texts) {
        return Json.texts(texts).write();
    }

    static List<String> texts(String json) {
        try {
            return Json.parse(json).items().stream()
                    .flatMap(item -> item.asText().toList().stream())
                    .toList();
        } catch (JsonException e) {
            throw new Garbled("the ledger holds a list that is no JSON", e);
        }
    }
}
