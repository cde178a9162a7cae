package sayso.ledger.correction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Timex;
import sayso.text.Span;

/// A change as JSON on one line, and back. The kind of change stands beside it.
public final class ChangeJson {
    private ChangeJson() {}

    public static String write(Change change) {
        return json(change).write();
    }

    /// Reads what [#write] wrote of a change of this [Change#kind()].
    ///
    /// @throws JsonException if it is no JSON, or no change of this kind
    public static Change read(String kind, String body) throws JsonException {
        Json json = Json.parse(body);
        try {
            return change(kind, json);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new JsonException("not a correction of the kind “" + kind + "”: " + e.getMessage(), 1, 1);
        }
    }

    private static Json json(Change change) {
        return switch (change) {
            case Change.SetSource(Target item, Ground ground) ->
                new Members().with("item", item).with("ground", ground(ground)).json();
            case Change.SetStance(Target item, Stance stance) ->
                new Members().with("item", item).with("stance", stance.code()).json();
            case Change.SetSaid(Target item, Maybe<Timex> said) ->
                new Members().with("item", item).with("said", said).json();
            case Change.SetCount(Target item, Count count) ->
                new Members().with("item", item).with("count", count(count)).json();
            case Change.SetMeasure(Target item, Measure measure) ->
                new Members().with("item", item).with("measure", measure.code()).json();
            case Change.SetPopulation(Target item, Maybe<String> population) ->
                new Members().with("item", item).with("population", population).json();
            case Change.SetPlace(Target item, Maybe<String> place) ->
                new Members().with("item", item).with("place", place).json();
            case Change.SetAsOf(Target item, Maybe<Timex> asOf) ->
                new Members().with("item", item).with("asOf", asOf).json();
            case Change.SetDate(Target item, Timex value) ->
                new Members().with("item", item).with("value", value.value()).json();
            case Change.SetPublished(LocalDate day) ->
                new Members().with("day", day.toString()).json();
            case Change.Reject(Target item) -> new Members().with("item", item).json();
            case Change.Accept(Target item) -> new Members().with("item", item).json();
            case Change.AddStatement(List<Quoted> content, Ground ground, Stance stance) ->
                new Members()
                        .with("content", items(content, ChangeJson::quoted))
                        .with("ground", ground(ground))
                        .with("stance", stance.code())
                        .json();
            case Change.AddFigure(Quoted words, Count count, Measure measure, Maybe<Ground> ground) ->
                new Members()
                        .with("words", quoted(words))
                        .with("count", count(count))
                        .with("measure", measure.code())
                        .withJson("ground", ground.map(ChangeJson::ground))
                        .json();
            case Change.MergeSources(SourceName source, SourceName into) ->
                new Members()
                        .with("source", source(source))
                        .with("into", source(into))
                        .json();
            case Change.SplitSource(SourceName source, List<Target> items, SourceName other) ->
                new Members()
                        .with("source", source(source))
                        .with("items", items(items, ChangeJson::target))
                        .with("other", source(other))
                        .json();
            case Change.MergeEntries(SourceOf entry, SourceOf into) ->
                new Members()
                        .with("entry", sourceOf(entry))
                        .with("into", sourceOf(into))
                        .json();
            case Change.SplitEntry(SourceOf source) ->
                new Members().with("source", sourceOf(source)).json();
            case Change.LeaveGroup(String report) ->
                new Members().with("report", report).json();
            case Change.Undo(long number) ->
                new Members().with("number", whole(number)).json();
        };
    }

    private static Change change(String kind, Json json) {
        return switch (kind) {
            case "source" -> new Change.SetSource(item(json), toGround(need(json, "ground")));
            case "stance" -> new Change.SetStance(item(json), Coded.of(Stance.class, text(json, "stance")));
            case "said" ->
                new Change.SetSaid(item(json), known(json, "said", Json::asText).map(Timex::new));
            case "count" -> new Change.SetCount(item(json), toCount(need(json, "count")));
            case "measure" -> new Change.SetMeasure(item(json), Coded.of(Measure.class, text(json, "measure")));
            case "population" -> new Change.SetPopulation(item(json), known(json, "population", Json::asText));
            case "place" -> new Change.SetPlace(item(json), known(json, "place", Json::asText));
            case "as-of" ->
                new Change.SetAsOf(item(json), known(json, "asOf", Json::asText).map(Timex::new));
            case "date" -> new Change.SetDate(item(json), new Timex(text(json, "value")));
            case "published" -> new Change.SetPublished(LocalDate.parse(text(json, "day")));
            case "reject" -> new Change.Reject(item(json));
            case "accept" -> new Change.Accept(item(json));
            case "add-statement" ->
                new Change.AddStatement(
                        all(json, "content", ChangeJson::toQuoted),
                        toGround(need(json, "ground")),
                        Coded.of(Stance.class, text(json, "stance")));
            case "add-figure" ->
                new Change.AddFigure(
                        toQuoted(need(json, "words")),
                        toCount(need(json, "count")),
                        Coded.of(Measure.class, text(json, "measure")),
                        json.member("ground").map(ChangeJson::toGround));
            case "merge-sources" ->
                new Change.MergeSources(toSource(need(json, "source")), toSource(need(json, "into")));
            case "split-source" ->
                new Change.SplitSource(
                        toSource(need(json, "source")),
                        all(json, "items", ChangeJson::toTarget),
                        toSource(need(json, "other")));
            case "merge-entries" ->
                new Change.MergeEntries(toSourceOf(need(json, "entry")), toSourceOf(need(json, "into")));
            case "split-entry" -> new Change.SplitEntry(toSourceOf(need(json, "source")));
            case "leave-group" -> new Change.LeaveGroup(text(json, "report"));
            case "undo" -> new Change.Undo(number(json, "number"));
            default -> throw new IllegalArgumentException("there is no such kind");
        };
    }

    /// Members in the order in which they are given; what is not known is left out.
    private static final class Members {
        private final Map<String, Json> members = new LinkedHashMap<>();

        Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        Members with(String name, String value) {
            return with(name, new Json.Text(value));
        }

        Members with(String name, Target item) {
            return with(name, target(item));
        }

        Members with(String name, Maybe<?> value) {
            value.toList().forEach(known -> with(name, known.toString()));
            return this;
        }

        Members withJson(String name, Maybe<Json> value) {
            value.toList().forEach(known -> with(name, known));
            return this;
        }

        Json json() {
            return new Json.Members(members);
        }
    }

    private static Json target(Target item) {
        return new Members()
                .with("kind", item.kind().code())
                .with("words", items(item.words(), ChangeJson::quoted))
                .with("ordinal", whole(item.ordinal()))
                .withJson("cue", item.cue().map(ChangeJson::span))
                .json();
    }

    private static Target toTarget(Json json) {
        return new Target(
                Coded.of(ItemKind.class, text(json, "kind")),
                all(json, "words", ChangeJson::toQuoted),
                offset(json, "ordinal"),
                json.member("cue").map(ChangeJson::toSpan));
    }

    private static Target item(Json json) {
        return toTarget(need(json, "item"));
    }

    private static Json quoted(Quoted quoted) {
        return new Members()
                .with("start", whole(quoted.span().start()))
                .with("end", whole(quoted.span().end()))
                .with("words", quoted.words())
                .json();
    }

    private static Quoted toQuoted(Json json) {
        return new Quoted(toSpan(json), text(json, "words"));
    }

    private static Json span(Span span) {
        return new Members()
                .with("start", whole(span.start()))
                .with("end", whole(span.end()))
                .json();
    }

    private static Span toSpan(Json json) {
        return new Span(offset(json, "start"), offset(json, "end"));
    }

    private static Json ground(Ground ground) {
        return new Members()
                .with("who", items(ground.who(), ChangeJson::source))
                .withJson("via", ground.via().map(via -> items(via, ChangeJson::source)))
                .json();
    }

    private static Ground toGround(Json json) {
        return new Ground(
                all(json, "who", ChangeJson::toSource),
                json.member("via").map(_ -> all(json, "via", ChangeJson::toSource)));
    }

    private static Json source(SourceName source) {
        return new Members()
                .with("name", source.name())
                .with("kind", source.kind().code())
                .withJson("mention", source.mention().map(ChangeJson::span))
                .json();
    }

    private static SourceName toSource(Json json) {
        return new SourceName(
                text(json, "name"),
                Coded.of(Kind.class, text(json, "kind")),
                json.member("mention").map(ChangeJson::toSpan));
    }

    private static Json sourceOf(SourceOf source) {
        return new Members()
                .with("report", source.report())
                .with("source", source(source.source()))
                .json();
    }

    private static SourceOf toSourceOf(Json json) {
        return new SourceOf(text(json, "report"), toSource(need(json, "source")));
    }

    private static Json count(Count count) {
        return new Members()
                .with("bound", count.bound().code())
                .withJson("low", count.low().map(ChangeJson::whole))
                .withJson("high", count.high().map(ChangeJson::whole))
                .json();
    }

    private static Count toCount(Json json) {
        return new Count(
                Coded.of(Bound.class, text(json, "bound")),
                known(json, "low", Json::asWhole),
                known(json, "high", Json::asWhole));
    }

    /// What may be missing: but what stands there has to be of the right type, or it would be lost.
    private static <T> Maybe<T> known(Json json, String name, Function<Json, Maybe<T>> type) {
        if (!(json.member(name) instanceof Maybe.Known<Json>(Json value))) {
            return Maybe.unknown();
        }
        Maybe<T> read = type.apply(value);
        if (!read.isKnown()) {
            throw new IllegalArgumentException("“" + name + "” is of another type, or too large");
        }
        return read;
    }

    private static Json whole(long number) {
        return new Json.Numeral(BigDecimal.valueOf(number));
    }

    private static <T> Json items(List<T> items, Function<T, Json> write) {
        return new Json.Items(items.stream().map(write).toList());
    }

    private static <T> List<T> all(Json json, String name, Function<Json, T> read) {
        return need(json, name).items().stream().map(read).toList();
    }

    private static Json need(Json json, String name) {
        return switch (json.member(name)) {
            case Maybe.Known<Json>(Json value) -> value;
            case Maybe.Unknown<Json>() -> throw new IllegalArgumentException("it has no “" + name + "”");
        };
    }

    private static String text(Json json, String name) {
        return switch (json.text(name)) {
            case Maybe.Known<String>(String value) -> value;
            case Maybe.Unknown<String>() -> throw new IllegalArgumentException("it has no words under “" + name + "”");
        };
    }

    private static long number(Json json, String name) {
        return switch (json.whole(name)) {
            case Maybe.Known<Long>(Long value) -> value;
            case Maybe.Unknown<Long>() -> throw new IllegalArgumentException("it has no number under “" + name + "”");
        };
    }

    private static int offset(Json json, String name) {
        long number = number(json, name);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(number + " is no offset");
        }
        return (int) number;
    }
}
