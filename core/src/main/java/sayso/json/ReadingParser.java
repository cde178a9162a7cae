package sayso.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Interval;
import sayso.reading.ItemId;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Status;
import sayso.reading.Timex;
import sayso.reading.Verification;
import sayso.reading.Wording;
import sayso.text.Span;

/// Reads a reading out of its JSON tree. Whatever the records refuse is refused here, with their words.
final class ReadingParser {
    private final Json json;
    private final Maybe<String> text;

    /// @param text the report's text, where it lies beside the JSON and not in it
    ReadingParser(Json json, Maybe<String> text) {
        this.json = json;
        this.text = text;
    }

    Reading reading() throws JsonException {
        try {
            if (!text(json, "format").isKnownAnd(ReadingJson.FORMAT::equals)) {
                throw new IllegalArgumentException("its format is not " + ReadingJson.FORMAT);
            }
            return new Reading(
                    report(),
                    all("sources", this::source),
                    all("statements", this::statement),
                    all("figures", this::figure),
                    all("dates", this::date),
                    all("verifications", this::verification),
                    all("problems", this::problem));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new JsonException("not a reading: " + e.getMessage(), 1, 1);
        }
    }

    private Report report() {
        Json about = need(json, "report");
        Masthead masthead = Masthead.blank()
                .withUrl(text(about, "url"))
                .withTitle(text(about, "title"))
                .withPublisher(text(about, "publisher"))
                .withAgency(text(about, "agency"))
                .withByline(texts(about, "byline"))
                .withDateline(dateline(about))
                .withLanguage(needText(about, "language"));
        Report report = new Report(
                text instanceof Maybe.Known<String>(String beside) ? beside : needText(json, "text"),
                text(about, "location") instanceof Maybe.Known<String>(String known)
                        ? masthead.withLocation(known)
                        : masthead);
        if (!report.id().equals(needText(about, "id"))) {
            throw new IllegalArgumentException("its text is not the text that its report.id was made of");
        }
        if (!whole(about, "length").isKnownAnd(length -> length == report.text().length())) {
            throw new IllegalArgumentException("its report.length is not the length of its text");
        }
        return report;
    }

    private static Dateline dateline(Json about) {
        return switch (text(about, "published")) {
            case Maybe.Known<String>(String day) ->
                new Dateline.Dated(
                        LocalDate.parse(day), Coded.of(PublishedFrom.class, needText(about, "publishedFrom")));
            case Maybe.Unknown<String>() -> new Dateline.Undated();
        };
    }

    private Source source(Json item) {
        return new Source(
                SourceId.parse(needText(item, "id")),
                needText(item, "name"),
                Coded.of(Kind.class, needText(item, "kind")),
                text(item, "description"),
                spans(item, "mentions"));
    }

    private Statement statement(Json item) {
        Wording wording = new Wording(
                spans(item, "content"),
                span(item, "cue"),
                span(item, "source"),
                span(item, "to"),
                spans(item, "hedges"));
        return new Statement(
                StatementId.parse(needText(item, "id")),
                Coded.of(Form.class, needText(item, "form")),
                Coded.of(Stance.class, needText(item, "stance")),
                wording,
                basis(item),
                text(item, "within").map(StatementId::parse),
                text(item, "said").map(Timex::new),
                finding(item));
    }

    private Figure figure(Json item) {
        return new Figure(
                FigureId.parse(needText(item, "id")),
                span(need(item, "span")),
                new Count(Coded.of(Bound.class, needText(item, "bound")), whole(item, "low"), whole(item, "high")),
                new Counted(
                        Coded.of(Measure.class, needText(item, "measure")),
                        text(item, "population"),
                        text(item, "place"),
                        text(item, "asOf").map(Timex::new)),
                text(item, "statement").map(StatementId::parse),
                basis(item),
                text(item, "partOf").map(FigureId::parse),
                finding(item));
    }

    private DateExpression date(Json item) {
        Maybe<Interval> interval = text(item, "begin") instanceof Maybe.Known<String>(String begin)
                ? Maybe.known(new Interval(LocalDate.parse(begin), LocalDate.parse(needText(item, "end"))))
                : Maybe.unknown();
        return new DateExpression(
                span(need(item, "span")),
                Coded.of(DateType.class, needText(item, "type")),
                new Timex(needText(item, "value")),
                interval,
                text(item, "anchor"),
                new Finding(1, text(item, "rule")));
    }

    private Verification verification(Json item) {
        return new Verification(
                span(need(item, "span")),
                Coded.of(Status.class, needText(item, "status")),
                text(item, "by").map(SourceId::parse),
                span(item, "object"),
                texts(item, "concerns").stream().map(ItemId::parse).toList(),
                new Finding(1, text(item, "rule")));
    }

    private Problem problem(Json item) {
        Place place = span(item, "span") instanceof Maybe.Known<Span>(Span span)
                ? new Place.InText(span)
                : new Place.Nowhere();
        return new Problem(needText(item, "code"), needText(item, "message"), place, text(item, "hint"));
    }

    private static Basis basis(Json item) {
        return new Basis(
                texts(item, "who").stream().map(SourceId::parse).toList(),
                texts(item, "via").stream().map(SourceId::parse).toList());
    }

    private static Finding finding(Json item) {
        if (need(item, "confidence") instanceof Json.Numeral(BigDecimal number)) {
            return new Finding(number.doubleValue(), text(item, "rule"));
        }
        throw new IllegalArgumentException("a confidence is no number");
    }

    private <T> List<T> all(String name, Function<Json, T> parse) {
        List<T> parsed = new ArrayList<>();
        for (Json item : items(need(json, name), name)) {
            try {
                parsed.add(parse.apply(item));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "item " + (parsed.size() + 1) + " of “" + name + "”: " + e.getMessage(), e);
            }
        }
        return parsed;
    }

    private static List<Json> items(Json json, String name) {
        if (json instanceof Json.Items(List<Json> items)) {
            return items;
        }
        throw new IllegalArgumentException("its “" + name + "” is no list");
    }

    /// The items of the list under `name`, if it is there.
    private static List<Json> list(Json item, String name) {
        return item.member(name).map(found -> items(found, name)).or(List.of());
    }

    private static List<String> texts(Json item, String name) {
        return list(item, name).stream().map(each -> string(each, name)).toList();
    }

    private static Maybe<String> text(Json item, String name) {
        return item.member(name).map(found -> string(found, name));
    }

    private static String string(Json json, String name) {
        if (json instanceof Json.Text(String text)) {
            return text;
        }
        throw new IllegalArgumentException("its “" + name + "” is no string");
    }

    private static Maybe<Long> whole(Json item, String name) {
        Maybe<Json> found = item.member(name);
        Maybe<Long> whole = item.whole(name);
        if (found.isKnown() && !whole.isKnown()) {
            throw new IllegalArgumentException("its “" + name + "” is no whole number");
        }
        return whole;
    }

    private static List<Span> spans(Json item, String name) {
        return list(item, name).stream().map(ReadingParser::span).toList();
    }

    private static Maybe<Span> span(Json item, String name) {
        return item.member(name).map(ReadingParser::span);
    }

    private static Span span(Json span) {
        return new Span(offset(span, "start"), offset(span, "end"));
    }

    private static int offset(Json span, String name) {
        return switch (span.whole(name)) {
            case Maybe.Known<Long>(Long offset) when offset >= 0 && offset <= Integer.MAX_VALUE -> offset.intValue();
            case Maybe.Known<Long>(Long offset) -> throw new IllegalArgumentException(offset + " is no offset");
            case Maybe.Unknown<Long>() -> throw new IllegalArgumentException("a span has no " + name);
        };
    }

    private static Json need(Json item, String name) {
        return switch (item.member(name)) {
            case Maybe.Known<Json>(Json value) -> value;
            case Maybe.Unknown<Json>() -> throw new IllegalArgumentException("it has no “" + name + "”");
        };
    }

    private static String needText(Json item, String name) {
        return string(need(item, name), name);
    }
}
