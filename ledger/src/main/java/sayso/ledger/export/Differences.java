package sayso.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Figure;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.Timex;
import sayso.text.Span;

/// Compares annotations with the reading that they were made of. Whatever the annotator left alone is no change, even
/// where the annotations tell less than the reading.
final class Differences {
    private final Reading reading;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Differences(Reading reading) {
        this.reading = reading;
        reading.sources().forEach(source -> sources.put(source.id().toString(), source));
    }

    /// What differs, in reading order, rejections first; and what cannot be understood.
    static Homecoming between(Reading reading, Markup marked) {
        Differences differences = new Differences(reading);
        Markup before = Marking.of(reading);
        Map<String, List<Mark>> statements = byItem(marked, Layer.STATEMENT);
        Map<String, List<Mark>> were = byItem(before, Layer.STATEMENT);
        for (Statement statement : reading.statements()) {
            String id = statement.id().toString();
            differences.statement(statement, were.getOrDefault(id, List.of()), statements.getOrDefault(id, List.of()));
            statements.remove(id);
        }
        statements.values().forEach(differences::addStatements);
        Map<String, List<Mark>> figures = byItem(marked, Layer.FIGURE);
        Map<String, List<Mark>> had = byItem(before, Layer.FIGURE);
        for (Figure figure : reading.figures()) {
            String id = figure.id().toString();
            differences.figure(figure, had.getOrDefault(id, List.of()), figures.getOrDefault(id, List.of()));
            figures.remove(id);
        }
        figures.values().forEach(marks -> marks.forEach(differences::addFigure));
        return new Homecoming(reading.report().id(), differences.changes, differences.complaints);
    }

    private static Map<String, List<Mark>> byItem(Markup markup, Layer layer) {
        Map<String, List<Mark>> byItem = new LinkedHashMap<>();
        markup.marks(layer)
                .forEach(mark -> byItem.computeIfAbsent(mark.feature("item").or(""), _ -> new ArrayList<>())
                        .add(mark));
        return byItem;
    }

    private void statement(Statement statement, List<Mark> before, List<Mark> after) {
        if (after.isEmpty()) {
            changes.add(new Change.Rejected(statement.id()));
            return;
        }
        List<Span> content = after.stream().map(Mark::span).sorted().toList();
        if (!content.equals(statement.wording().content())) {
            changes.add(new Change.Rejected(statement.id()));
            added(after, stance(after).or(statement.stance()));
            return;
        }
        List<Voice> who = voices(after, Mark::who);
        List<Voice> via = voices(after, Mark::via);
        if (!who.equals(voices(before, Mark::who)) || !via.equals(voices(before, Mark::via))) {
            changes.add(new Change.Sourced(statement.id(), who, via));
        }
        stance(after).toList().stream()
                .filter(stance -> stance != statement.stance())
                .forEach(stance -> changes.add(new Change.Stanced(statement.id(), stance)));
        Maybe<Timex> said = parsed(after, "said", Timex::new);
        if (understood(after, "said", said) && !said.equals(statement.said())) {
            changes.add(new Change.SaidOn(statement.id(), said));
        }
    }

    private Maybe<Stance> stance(List<Mark> marks) {
        return parsed(marks, "stance", code -> Coded.of(Stance.class, code));
    }

    /// Annotations without a known item: each is a statement of its own.
    private void addStatements(List<Mark> marks) {
        marks.forEach(mark -> added(List.of(mark), stance(List.of(mark)).or(Stance.SAYS)));
    }

    private void added(List<Mark> marks, Stance stance) {
        List<Span> content = marks.stream().map(Mark::span).sorted().distinct().toList();
        for (int at = 1; at < content.size(); at++) {
            if (!content.get(at - 1).isBefore(content.get(at))) {
                complaints.add("two parts of one statement overlap at "
                        + content.get(at).start());
                return;
            }
        }
        changes.add(new Change.AddedStatement(content, voices(marks, Mark::who), voices(marks, Mark::via), stance));
    }

    private void figure(Figure figure, List<Mark> before, List<Mark> after) {
        List<Mark> same = after.stream()
                .filter(mark -> mark.span().equals(figure.span()))
                .limit(1)
                .toList();
        if (same.isEmpty()) {
            changes.add(new Change.Rejected(figure.id()));
        } else {
            features(figure, before.getFirst(), same.getFirst());
        }
        after.stream().filter(mark -> !same.contains(mark)).forEach(this::addFigure);
    }

    private void features(Figure figure, Mark before, Mark after) {
        List<Voice> who = voices(List.of(after), Mark::who);
        List<Voice> via = voices(List.of(after), Mark::via);
        if (!who.equals(voices(List.of(before), Mark::who)) || !via.equals(voices(List.of(before), Mark::via))) {
            changes.add(new Change.Sourced(figure.id(), who, via));
        }
        count(after).toList().stream()
                .filter(count -> !count.equals(figure.count()))
                .forEach(count -> changes.add(new Change.Counted(figure.id(), count)));
        measure(after).toList().stream()
                .filter(measure -> measure != figure.counted().measure())
                .forEach(measure -> changes.add(new Change.Measured(figure.id(), measure)));
        if (differs("population", before, after)) {
            changes.add(new Change.Peopled(figure.id(), after.feature("population")));
        }
        if (differs("place", before, after)) {
            changes.add(new Change.Placed(figure.id(), after.feature("place")));
        }
        Maybe<Timex> asOf = parsed(List.of(after), "asOf", Timex::new);
        if (understood(List.of(after), "asOf", asOf)
                && !asOf.equals(figure.counted().asOf())) {
            changes.add(new Change.Dated(figure.id(), asOf));
        }
    }

    private void addFigure(Mark mark) {
        Maybe<Count> count = count(mark);
        if (count instanceof Maybe.Known<Count>(Count known)
                && measure(mark) instanceof Maybe.Known<Measure>(Measure measure)) {
            changes.add(new Change.AddedFigure(
                    mark.span(), known, measure, voices(List.of(mark), Mark::who), voices(List.of(mark), Mark::via)));
        } else {
            complaints.add("the figure at " + mark.span().start() + " needs a low or high number and a measure");
        }
    }

    private static boolean differs(String feature, Mark before, Mark after) {
        return !Plain.xml(before.feature(feature).or(""))
                .equals(after.feature(feature).or(""));
    }

    /// Without a bound, a number is what it says.
    private Maybe<Count> count(Mark mark) {
        Maybe<Long> low = parsed(List.of(mark), "low", Long::valueOf);
        Maybe<Long> high = parsed(List.of(mark), "high", Long::valueOf);
        Maybe<Bound> bound = parsed(List.of(mark), "bound", code -> Coded.of(Bound.class, code));
        boolean understood = understood(List.of(mark), "low", low) && understood(List.of(mark), "high", high);
        boolean told = low.isKnown() || high.isKnown() || bound.isKnownAnd(each -> each == Bound.VAGUE);
        if (!understood || !told) {
            return Maybe.unknown();
        }
        try {
            return Maybe.known(new Count(bound.or(Bound.EXACT), low, high));
        } catch (IllegalArgumentException e) {
            complaints.add("the figure at " + mark.span().start() + ": " + e.getMessage());
            return Maybe.unknown();
        }
    }

    private Maybe<Measure> measure(Mark mark) {
        return parsed(List.of(mark), "measure", code -> Coded.of(Measure.class, code));
    }

    /// The first value told.
    private <T> Maybe<T> parsed(List<Mark> marks, String feature, Function<String, T> parse) {
        for (Mark mark : marks) {
            if (mark.feature(feature) instanceof Maybe.Known<String>(String value)) {
                try {
                    return Maybe.known(parse.apply(value));
                } catch (IllegalArgumentException e) {
                    complaints.add(feature + " at " + mark.span().start() + ": " + e.getMessage());
                    return Maybe.unknown();
                }
            }
        }
        return Maybe.unknown();
    }

    /// What is told but cannot be understood takes nothing away.
    private static boolean understood(List<Mark> marks, String feature, Maybe<?> parsed) {
        return parsed.isKnown()
                || marks.stream().noneMatch(mark -> mark.feature(feature).isKnown());
    }

    private List<Voice> voices(List<Mark> marks, Function<Mark, List<Mark>> slot) {
        LinkedHashSet<Voice> voices = new LinkedHashSet<>();
        marks.forEach(mark -> slot.apply(mark).forEach(target -> voices.add(voice(target))));
        return List.copyOf(voices);
    }

    /// A mention with the id of a source is that source; else it names itself.
    private Voice voice(Mark mention) {
        Source known = sources.get(mention.feature("item").or(""));
        if (known != null) {
            return new Voice.Known(known.id());
        }
        String words = mention.span().of(reading.report().text());
        Maybe<Kind> kind = parsed(List.of(mention), "kind", code -> Coded.of(Kind.class, code));
        return new Voice.Added(mention.feature("name").or(words), kind.or(Kind.PERSON), mention.span());
    }
}
