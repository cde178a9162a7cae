package sayso.json;

import java.util.Collection;
import java.util.function.Consumer;
import sayso.reading.Basis;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.Finding;
import sayso.reading.Interval;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Source;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.reading.Wording;
import sayso.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes a reading in the order in which the contract lists its properties. What is not known is left out.
final class ReadingWriter {
    private final JsonGenerator out;
    private final ReadingJson.Detail detail;

    ReadingWriter(JsonGenerator out, ReadingJson.Detail detail) {
        this.out = out;
        this.detail = detail;
    }

    void write(Reading reading) {
        out.writeStartObject();
        out.writeStringProperty("format", ReadingJson.FORMAT);
        report(reading.report());
        if (detail.text()) {
            out.writeStringProperty("text", reading.report().text());
        }
        list("sources", reading.sources(), this::source);
        list("statements", reading.statements(), this::statement);
        list("figures", reading.figures(), this::figure);
        list("dates", reading.dates(), this::date);
        list("verifications", reading.verifications(), this::verification);
        list("problems", reading.problems(), this::problem);
        out.writeEndObject();
    }

    private void report(Report report) {
        Masthead masthead = report.masthead();
        out.writeName("report");
        out.writeStartObject();
        text("id", report.id());
        text("location", masthead.location());
        text("url", masthead.url());
        text("title", masthead.title());
        text("publisher", masthead.publisher());
        text("agency", masthead.agency());
        if (!masthead.byline().isEmpty()) {
            list("byline", masthead.byline(), out::writeString);
        }
        if (masthead.dateline() instanceof Dateline.Dated(var day, var from)) {
            text("published", day.toString());
            text("publishedFrom", from.code());
        }
        text("language", masthead.language());
        out.writeNumberProperty("length", report.text().length());
        out.writeEndObject();
    }

    private void source(Source source) {
        out.writeStartObject();
        text("id", source.id().toString());
        text("name", source.name());
        text("kind", source.kind().code());
        text("description", source.description());
        list("mentions", source.mentions(), this::span);
        out.writeEndObject();
    }

    private void statement(Statement statement) {
        Wording wording = statement.wording();
        out.writeStartObject();
        text("id", statement.id().toString());
        text("form", statement.form().code());
        text("stance", statement.stance().code());
        list("content", wording.content(), this::span);
        span("cue", wording.cue());
        span("source", wording.source());
        basis(statement.basis());
        text("within", statement.within());
        span("to", wording.to());
        text("said", statement.said());
        if (!wording.hedges().isEmpty()) {
            list("hedges", wording.hedges(), this::span);
        }
        finding(statement.finding());
        out.writeEndObject();
    }

    private void figure(Figure figure) {
        out.writeStartObject();
        text("id", figure.id().toString());
        out.writeName("span");
        span(figure.span());
        number("low", figure.count().low());
        number("high", figure.count().high());
        text("bound", figure.count().bound().code());
        text("measure", figure.counted().measure().code());
        text("population", figure.counted().population());
        text("place", figure.counted().place());
        text("asOf", figure.counted().asOf());
        text("statement", figure.statement());
        basis(figure.basis());
        text("partOf", figure.partOf());
        finding(figure.finding());
        out.writeEndObject();
    }

    private void date(DateExpression date) {
        out.writeStartObject();
        out.writeName("span");
        span(date.span());
        text("type", date.type().code());
        text("value", date.value().toString());
        text("begin", date.interval().map(Interval::begin));
        text("end", date.interval().map(Interval::end));
        text("anchor", date.anchor());
        rule(date.finding());
        out.writeEndObject();
    }

    private void verification(Verification verification) {
        out.writeStartObject();
        out.writeName("span");
        span(verification.span());
        text("status", verification.status().code());
        text("by", verification.by());
        span("object", verification.object());
        list("concerns", verification.concerns(), id -> out.writeString(id.toString()));
        rule(verification.finding());
        out.writeEndObject();
    }

    private void problem(Problem problem) {
        out.writeStartObject();
        text("code", problem.code());
        text("message", problem.message());
        if (problem.place() instanceof Place.InText(Span span)) {
            span("span", Maybe.known(span));
        }
        text("hint", problem.hint());
        out.writeEndObject();
    }

    private void basis(Basis basis) {
        list("who", basis.who(), id -> out.writeString(id.toString()));
        list("via", basis.via(), id -> out.writeString(id.toString()));
    }

    private void finding(Finding finding) {
        out.writeNumberProperty("confidence", Math.round(finding.confidence() * 1000) / 1000.0);
        rule(finding);
    }

    private void rule(Finding finding) {
        if (detail.rules()) {
            text("rule", finding.rule());
        }
    }

    private void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    private void text(String name, Maybe<?> value) {
        if (value instanceof Maybe.Known<?>(Object known)) {
            text(name, known.toString());
        }
    }

    private void number(String name, Maybe<Long> value) {
        if (value instanceof Maybe.Known<Long>(Long known)) {
            out.writeNumberProperty(name, known);
        }
    }

    private void span(String name, Maybe<Span> value) {
        if (value instanceof Maybe.Known<Span>(Span known)) {
            out.writeName(name);
            span(known);
        }
    }

    private void span(Span span) {
        out.writeStartObject();
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeEndObject();
    }

    private <T> void list(String name, Collection<T> items, Consumer<T> write) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(write);
        out.writeEndArray();
    }
}
