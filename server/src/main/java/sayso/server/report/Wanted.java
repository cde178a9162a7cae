package sayso.server.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sayso.Sayso;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Ground;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Quoted;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.Target;
import sayso.reading.Basis;
import sayso.reading.Count;
import sayso.reading.Figure;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.server.web.Asked;
import sayso.server.web.Refusal;
import sayso.text.Span;

/// The changes that a filled form means: of what it shows only what was changed.
final class Wanted {
    private static final int MOST_PLACES = 5;

    private final Reading reading;
    private final Typed typed;
    private final List<Change> changes = new ArrayList<>();

    private Wanted(Reading reading, Typed typed) {
        this.reading = reading;
        this.typed = typed;
    }

    /// What is to be changed in `reading`.
    ///
    /// @throws Refusal with 400 for what means nothing in this reading
    static List<Change> changes(Reading reading, Typed typed) {
        Wanted wanted = new Wanted(reading, typed);
        try {
            wanted.find();
        } catch (IllegalArgumentException e) {
            throw Asked.bad("correction", String.valueOf(e.getMessage()), "change what you typed");
        }
        if (wanted.changes.isEmpty()) {
            throw Asked.bad("correction", "nothing was changed", "change a field, or reject the item");
        }
        return List.copyOf(wanted.changes);
    }

    private void find() {
        switch (Item.parse(reading, typed.text("item"))) {
            case Item.OfStatement(Statement statement) -> change(statement);
            case Item.OfFigure(Figure figure) -> change(figure);
            case Item.OfVerification(var verification, var _) ->
                changes.add(new Change.Reject(Matching.target(reading, verification)));
            case Item.OfSource(Source source) -> merge(source);
            case Item.Published() -> published();
            case Item.NewStatement() -> addStatement();
            case Item.NewFigure() -> addFigure();
        }
    }

    private void change(Statement statement) {
        Target target = Matching.target(reading, statement);
        if (decided(target)) {
            return;
        }
        rest(target, statement.basis());
        typed.coded(Stance.class, "stance").toList().stream()
                .filter(stance -> stance != statement.stance())
                .forEach(stance -> changes.add(new Change.SetStance(target, stance)));
        if (!typed.date("said").equals(statement.said())) {
            changes.add(new Change.SetSaid(target, typed.date("said")));
        }
    }

    private void change(Figure figure) {
        Target target = Matching.target(reading, figure);
        if (decided(target)) {
            return;
        }
        rest(target, figure.basis());
        if (typed.has("value")) {
            changes.add(new Change.SetCount(target, count("value")));
        }
        typed.coded(Measure.class, "measure").toList().stream()
                .filter(measure -> measure != figure.counted().measure())
                .forEach(measure -> changes.add(new Change.SetMeasure(target, measure)));
        words("population", figure.counted().population())
                .toList()
                .forEach(words -> changes.add(new Change.SetPopulation(target, Maybe.ofText(words))));
        words("place", figure.counted().place())
                .toList()
                .forEach(words -> changes.add(new Change.SetPlace(target, Maybe.ofText(words))));
        if (!typed.date("asOf").equals(figure.counted().asOf())) {
            changes.add(new Change.SetAsOf(target, typed.date("asOf")));
        }
    }

    private boolean decided(Target target) {
        switch (typed.text("action")) {
            case "reject" -> changes.add(new Change.Reject(target));
            case "accept" -> changes.add(new Change.Accept(target));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What stands in the field, if it is not what stood there.
    private Maybe<String> words(String field, Maybe<String> before) {
        String shown = before.map(Editing::line).or("");
        return typed.text(field).equals(shown) ? Maybe.unknown() : Maybe.known(typed.text(field));
    }

    private void rest(Target target, Basis before) {
        ground().toList().stream()
                .filter(ground -> !ground.who()
                        .equals(before.who().stream()
                                .map(id -> SourceName.of(reading.source(id)))
                                .toList()))
                .forEach(ground -> changes.add(new Change.SetSource(target, ground)));
    }

    /// Whose word it is; unknown where that stays as it is.
    private Maybe<Ground> ground() {
        String chosen = typed.text("source");
        if (typed.has("name")) {
            Kind kind = typed.coded(Kind.class, "kind").or(Kind.UNNAMED);
            return Maybe.known(Ground.on(SourceName.added(typed.text("name"), kind)));
        }
        return switch (chosen) {
            case "", "as-it-is" -> Maybe.unknown();
            case "own" -> Maybe.known(new Ground(List.of(), Maybe.unknown()));
            default -> Maybe.known(Ground.on(SourceName.of(source(chosen))));
        };
    }

    private Source source(String id) {
        return reading.sources().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Asked.bad("source", "the report has no source " + id, "choose one of the list"));
    }

    private void merge(Source source) {
        String into = typed.need("into", "it is not said which source it is", "choose one of the list");
        if (into.equals(source.id().toString())) {
            throw Asked.bad("into", "both are the same source", "choose another one");
        }
        changes.add(new Change.MergeSources(SourceName.of(source), SourceName.of(source(into))));
    }

    private void published() {
        String day = typed.need("published", "the day is missing", "type a day such as 2025-08-30");
        try {
            changes.add(new Change.SetPublished(LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            throw Asked.bad("published", "“" + day + "” is no day", "type a day such as 2025-08-30");
        }
    }

    private void addStatement() {
        Ground ground = ground().or(new Ground(List.of(), Maybe.unknown()));
        changes.add(new Change.AddStatement(
                List.of(quoted()), ground, typed.coded(Stance.class, "stance").or(Stance.SAYS)));
    }

    private void addFigure() {
        Quoted words = quoted();
        Count count = count(typed.has("value") ? "value" : "words");
        changes.add(new Change.AddFigure(
                words, count, typed.coded(Measure.class, "measure").or(Measure.OTHER), ground()));
    }

    private Count count(String field) {
        return switch (Sayso.count(typed.text(field))) {
            case Maybe.Known<Count>(Count count) -> count;
            case Maybe.Unknown<Count>() ->
                throw Asked.bad(
                        "value",
                        "“" + typed.text(field) + "” is no count that Sayso can read",
                        "type a count such as “about 600” or “500 to 700”");
        };
    }

    /// The words with their place: where they were selected, or else the one place where they stand.
    private Quoted quoted() {
        String words = typed.need("words", "the words are missing", "select them in the text, or type them");
        String text = reading.report().text();
        Standing standing = new Standing(text);
        List<Span> places = standing.of(words);
        if (places.isEmpty()) {
            throw Asked.bad(
                    "words",
                    "“" + words + "” does not stand in the report",
                    "copy the words out of the report: marks and case count");
        }
        if (typed.text("at").matches("[0-9]{1,9}")) {
            int at = Integer.parseInt(typed.text("at"));
            List<Span> meant =
                    places.stream().filter(each -> standing.isAt(each, at)).toList();
            if (!meant.isEmpty()) {
                return Quoted.of(text, meant.getFirst());
            }
        }
        if (places.size() > 1) {
            throw Asked.bad("words", "“" + words + "” stands in the report more than once", hint(places));
        }
        return Quoted.of(text, places.getFirst());
    }

    private static String hint(List<Span> places) {
        return "take more words with it, or say where they start: "
                + places.stream()
                        .limit(MOST_PLACES)
                        .map(each -> Integer.toString(each.start()))
                        .collect(Collectors.joining(", "));
    }
}
