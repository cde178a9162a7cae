package sayso.evaluation;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sayso.json.Json;
import sayso.reading.Coded;
import sayso.reading.Dateline;
import sayso.reading.Form;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.Stance;
import sayso.reading.Status;
import sayso.reading.Wording;

/// Reads one gold report out of its JSON tree; what is wrong is an IllegalArgumentException that says where.
final class GoldParser {
    private final String name;
    private final Path file;

    GoldParser(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    GoldReport report(Json json) {
        String text = GoldFields.needText(json, "text");
        GoldSpans spans = new GoldSpans(text);
        return new GoldReport(
                name,
                new Report(text, masthead(GoldFields.need(json, "document"))),
                all(json, "statements", item -> statement(item, spans)),
                all(json, "figures", item -> figure(item, spans)),
                all(json, "dates", item -> date(item, spans)),
                all(json, "verifications", item -> verification(item, spans)));
    }

    private Masthead masthead(Json document) {
        return Masthead.blank()
                .withLocation(file.toString())
                .withUrl(document.text("url"))
                .withTitle(document.text("title"))
                .withPublisher(document.text("publisher"))
                .withAgency(document.text("agency"))
                .withDateline(dateline(document));
    }

    private static Dateline dateline(Json document) {
        return switch (document.text("published")) {
            case Maybe.Known<String>(String day) -> new Dateline.Dated(day(day), PublishedFrom.METADATA);
            case Maybe.Unknown<String>() -> new Dateline.Undated();
        };
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("published “" + day + "” is no date such as 2025-08-30", e);
        }
    }

    private static GoldStatement statement(Json item, GoldSpans spans) {
        Wording wording = new Wording(
                GoldFields.list(item, "content").stream()
                        .map(spans::span)
                        .sorted()
                        .toList(),
                spans.maybe(item, "cue"),
                spans.maybe(item, "source"),
                spans.maybe(item, "to"),
                List.of());
        return new GoldStatement(
                Coded.of(Form.class, GoldFields.needText(item, "form")),
                Coded.of(Stance.class, GoldFields.needText(item, "stance")),
                wording,
                GoldFields.texts(item, "who"),
                GoldFields.texts(item, "via"),
                item.text("said"),
                GoldFields.isOptional(item));
    }

    private static GoldFigure figure(Json item, GoldSpans spans) {
        return new GoldFigure(
                spans.at(item),
                Coded.of(Measure.class, GoldFields.needText(item, "measure")),
                item.whole("low"),
                item.whole("high"),
                GoldFields.texts(item, "who"),
                GoldFields.isOptional(item));
    }

    private static GoldDate date(Json item, GoldSpans spans) {
        return new GoldDate(spans.at(item), GoldFields.needText(item, "value"), GoldFields.isOptional(item));
    }

    private static GoldVerification verification(Json item, GoldSpans spans) {
        return new GoldVerification(spans.at(item), Coded.of(Status.class, GoldFields.needText(item, "status")));
    }

    private static <T> List<T> all(Json json, String list, Function<Json, T> parse) {
        List<T> parsed = new ArrayList<>();
        for (Json item : GoldFields.list(json, list)) {
            try {
                parsed.add(parse.apply(item));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "item " + (parsed.size() + 1) + " of “" + list + "”: " + e.getMessage(), e);
            }
        }
        return parsed;
    }
}
