package sayso.evaluation;

import sayso.json.Json;
import sayso.reading.Maybe;
import sayso.text.Span;

/// Spans of a gold file: code points there, UTF-16 units here.
final class GoldSpans {
    private final String text;
    private final CodePoints points;

    GoldSpans(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    /// The span that `item` has as its "span".
    Span at(Json item) {
        return span(GoldFields.need(item, "span"));
    }

    /// The span under `name`, where there is one.
    Maybe<Span> maybe(Json item, String name) {
        return item.member(name).map(this::span);
    }

    /// @throws IllegalArgumentException if it lies outside the text, or the words that it gives do not stand there
    Span span(Json json) {
        int start = offset(json, "start");
        int end = offset(json, "end");
        if (end < start) {
            throw new IllegalArgumentException("a span starts at " + start + " and ends before, at " + end);
        }
        Span span = points.units(start, end);
        String there = span.of(text);
        if (json.text("text") instanceof Maybe.Known<String>(String words) && !words.equals(there)) {
            throw new IllegalArgumentException("the text at " + start + " to " + end + " is “" + there + "”, not “"
                    + words + "”: offsets count code points");
        }
        return span;
    }

    private int offset(Json span, String name) {
        return switch (span.whole(name)) {
            case Maybe.Known<Long>(Long offset) when offset >= 0 && offset <= points.count() -> offset.intValue();
            case Maybe.Known<Long>(Long offset) ->
                throw new IllegalArgumentException(
                        "the offset " + offset + " lies outside the text of " + points.count() + " code points");
            case Maybe.Unknown<Long>() -> throw new IllegalArgumentException("a span has no “" + name + "”");
        };
    }
}
