package sayso.evaluation.attribution;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sayso.evaluation.CodePoints;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;
import sayso.text.Span;

/// Reads PolNeAR-form files: one report a line, with offsets that count code points.
public final class AttributedTexts {
    private static final String FORM_HINT = "docs/reference/evaluation.md gives the form of files with attributions";

    private AttributedTexts() {}

    /// All reports of `file` in order, with offsets in UTF-16; blank lines are skipped.
    ///
    /// @throws ReportException with code `gold.unreadable` if it cannot be read, `gold.none` if it holds no report,
    ///     `gold.malformed` if a line is not of this form
    public static List<AttributedText> in(Path file) throws ReportException {
        List<String> lines = lines(file);
        List<AttributedText> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                texts.add(report(lines.get(i), new Place.Line(file.toString(), i + 1L, 1)));
            }
        }
        if (texts.isEmpty()) {
            throw problem(new Place.Named(file.toString()), "gold.none", "no report is in this file");
        }
        return List.copyOf(texts);
    }

    private static List<String> lines(Path file) throws ReportException {
        Place place = new Place.Named(file.toString());
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw problem(place, "gold.malformed", "the file is not UTF-8");
        } catch (IOException e) {
            throw problem(place, "gold.unreadable", "it cannot be read: " + e);
        }
    }

    private static AttributedText report(String line, Place place) throws ReportException {
        try {
            return report(Json.parse(line));
        } catch (JsonException e) {
            throw problem(place, "gold.malformed", "the line is no JSON: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw problem(place, "gold.malformed", String.valueOf(e.getMessage()));
        }
    }

    private static AttributedText report(Json json) {
        String text = need(json.text("text"), "text");
        CodePoints points = new CodePoints(text);
        List<Attribution> attributions = need(json.member("attributions"), "attributions").items().stream()
                .map(item -> attribution(item, points))
                .toList();
        return new AttributedText(need(json.text("id"), "id"), text, attributions);
    }

    private static Attribution attribution(Json item, CodePoints points) {
        return new Attribution(
                spans(item, "source", points),
                spans(item, "cue", points),
                spans(item, "content", points),
                item.text("type").or("none"));
    }

    private static List<Span> spans(Json item, String part, CodePoints points) {
        return item.list(part).stream()
                .map(pair -> span(pair.items(), part, points))
                .toList();
    }

    private static Span span(List<Json> pair, String part, CodePoints points) {
        if (pair.size() == 2
                && pair.get(0).asWhole() instanceof Maybe.Known<Long>(Long start)
                && pair.get(1).asWhole() instanceof Maybe.Known<Long>(Long end)
                && 0 <= start
                && start <= end
                && end <= points.count()) {
            return points.units(start.intValue(), end.intValue());
        }
        throw new IllegalArgumentException(
                "a span of “" + part + "” is not [start, end] within the text’s " + points.count() + " code points");
    }

    private static <T> T need(Maybe<T> member, String name) {
        return switch (member) {
            case Maybe.Known<T>(T value) -> value;
            case Maybe.Unknown<T>() -> throw new IllegalArgumentException("there is no “" + name + "”");
        };
    }

    private static ReportException problem(Place place, String code, String message) {
        return new ReportException(Problem.at(place, code, message, FORM_HINT));
    }
}
