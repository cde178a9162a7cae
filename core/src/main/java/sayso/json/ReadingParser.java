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

    ReadingParser(Json json) {
        this.json = json;
    }

    Reading reading() throws JsonException {
        try {
            if (!json.text("format").isKnownAnd(ReadingJson.FORMAT::equals)) {
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
                .withUrl(about.text("url"))
                .withTitle(about.text("title"))
                .withPublisher(about.text("publisher"))
                .withAgency(about.text("agency"))
                .withByline(about.texts("byline"))
                .withDateline(dateline(about))
                .withLanguage(needText(about, "language"));
        Report report = new Report(
                needText(json, "text"),
                about.text("location") instanceof Maybe.Known<String>(String known)
                        ? masthead.withLocation(known)
                        : masthead);
        if (!report.id().equals(needText(about, "id"))) {
            throw new IllegalArgumentException("its text is not the text that its report.id was made of");
        }
        return report;
    }

    private static Dateline dateline(Json about) {
        return switch (about.text("published")) {
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
                item.text("description"),
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
                item.text("within").map(StatementId::parse),
                item.text("said").map(Timex::new),
                finding(item));
    }

    private Figure figure(Json item) {
        return new Figure(
                FigureId.parse(needText(item, "id")),
                span(need(item, "span")),
                new Count(Coded.of(Bound.class, needText(item, "bound")), item.whole("low"), item.whole("high")),
                new Counted(
                        Coded.of(Measure.class, needText(item, "measure")),
                        item.text("population"),
                        item.text("place"),
                        item.text("asOf").map(Timex::new)),
                item.text("statement").map(StatementId::parse),
                basis(item),
                item.text("partOf").map(FigureId::parse),
                finding(item));
    }

    private DateExpression date(Json item) {
        Maybe<Interval> interval = item.text("begin") instanceof Maybe.Known<String>(String begin)
                ? Maybe.known(new Interval(LocalDate.parse(begin), LocalDate.parse(needText(item, "end"))))
                : Maybe.unknown();
        return new DateExpression(
                span(need(item, "span")),
                Coded.of(DateType.class, needText(item, "type")),
                new Timex(needText(item, "value")),
                interval,
                item.text("anchor"),
                new Finding(1, item.text("rule")));
    }

    private Verification verification(Json item) {
        return new Verification(
                span(need(item, "span")),
                Coded.of(Status.class, needText(item, "status")),
                item.text("by").map(SourceId::parse),
                span(item, "object"),
                item.texts("concerns").stream().map(ItemId::parse).toList(),
                new Finding(1, item.text("rule")));
    }

    private Problem problem(Json item) {
        Place place = span(item, "span") instanceof Maybe.Known<Span>(Span span)
                ? new Place.InText(span)
                : new Place.Nowhere();
        return new Problem(needText(item, "code"), needText(item, "message"), place, item.text("hint"));
    }

    private static Basis basis(Json item) {
        return new Basis(
                item.texts("who").stream().map(SourceId::parse).toList(),
                item.texts("via").stream().map(SourceId::parse).toList());
    }

    private static Finding finding(Json item) {
        if (need(item, "confidence") instanceof Json.Numeral(BigDecimal number)) {
            return new Finding(number.doubleValue(), item.text("rule"));
        }
        throw new IllegalArgumentException("a confidence is no number");
    }

    private <T> List<T> all(String name, Function<Json, T> parse) {
        List<T> parsed = new ArrayList<>();
        for (Json item : need(json, name).items()) {
            parsed.add(parse.apply(item));
        }
        return parsed;
    }

    private static List<Span> spans(Json item, String name) {
        return item.list(name).stream().map(ReadingParser::span).toList();
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
        return switch (need(item, name).asText()) {
            case Maybe.Known<String>(String text) -> text;
            case Maybe.Unknown<String>() -> throw new IllegalArgumentException("its “" + name + "” is no string");
        };
    }
}
