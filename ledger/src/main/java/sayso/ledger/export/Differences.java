package sayso.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Ground;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.Quoted;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.Target;
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
    private final Told told = new Told(complaints);

    private Differences(Reading reading) {
        this.reading = reading;
        reading.sources().forEach(source -> sources.put(source.id().toString(), source));
    }

    /// What differs, statements first, in reading order; and what cannot be understood.
    static Homecoming between(Reading reading, long version, Markup marked) {
        Differences differences = new Differences(reading);
        Markup before = Marking.of(reading);
        differences.statements(before, marked);
        differences.figures(before, marked);
        return new Homecoming(reading.report().id(), version, differences.changes, differences.complaints);
    }

    private void statements(Markup before, Markup marked) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        reading.statements()
                .forEach(each -> places.put(each.id().toString(), each.wording().content()));
        Items items = new Items(marked.marks(Layer.STATEMENT), places);
        Items were = new Items(before.marks(Layer.STATEMENT), places);
        for (Statement statement : reading.statements()) {
            String id = statement.id().toString();
            statement(statement, were.take(id), items.take(id));
        }
        items.rest().forEach(marks -> added(marks, told.stance(marks).or(Stance.SAYS)));
    }

    private void statement(Statement statement, List<Mark> before, List<Mark> after) {
        Target target = Matching.target(reading, statement);
        if (after.isEmpty()) {
            changes.add(new Change.Reject(target));
            return;
        }
        Maybe<Stance> stance = told.stance(after);
        if (!Items.content(after).equals(statement.wording().content())) {
            changes.add(new Change.Reject(target));
            added(after, stance.or(statement.stance()));
            return;
        }
        source(target, before, after);
        stance.toList().stream()
                .filter(each -> each != statement.stance())
                .forEach(each -> changes.add(new Change.SetStance(target, each)));
        Maybe<Timex> said = told.timex(after, "said");
        if (told.isClear(after, "said", said) && !said.equals(statement.said())) {
            changes.add(new Change.SetSaid(target, said));
        }
    }

    /// An annotation that is the item by its place alone, and fills no slot, says nothing of sources.
    private void source(Target target, List<Mark> before, List<Mark> after) {
        Ground now = ground(after);
        boolean own = after.getFirst().feature("item").equals(before.getFirst().feature("item"));
        boolean silent = !own && now.equals(ground(List.of()));
        if (!silent && !now.equals(ground(before))) {
            changes.add(new Change.SetSource(target, now));
        }
    }

    private void added(List<Mark> marks, Stance stance) {
        try {
            changes.add(new Change.AddStatement(
                    Items.content(marks).stream().map(this::quoted).toList(), ground(marks), stance));
        } catch (IllegalArgumentException e) {
            complain(marks.getFirst(), e.getMessage());
        }
    }

    private void figures(Markup before, Markup marked) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        reading.figures().forEach(each -> places.put(each.id().toString(), List.of(each.span())));
        Items items = new Items(marked.marks(Layer.FIGURE), places);
        Items were = new Items(before.marks(Layer.FIGURE), places);
        for (Figure figure : reading.figures()) {
            String id = figure.id().toString();
            figure(figure, were.take(id), items.take(id));
        }
        items.rest().forEach(marks -> marks.forEach(this::addFigure));
    }

    /// Of several annotations with its id, the one at its place is the figure; the others are added.
    private void figure(Figure figure, List<Mark> before, List<Mark> after) {
        Target target = Matching.target(reading, figure);
        List<Mark> same = after.stream()
                .filter(mark -> mark.span().equals(figure.span()))
                .limit(1)
                .toList();
        if (same.isEmpty()) {
            changes.add(new Change.Reject(target));
        } else {
            source(target, before, same);
            count(target, figure, same.getFirst());
            counted(target, figure, before.getFirst(), same.getFirst());
        }
        after.stream().filter(mark -> !same.contains(mark)).forEach(this::addFigure);
    }

    private void count(Target target, Figure figure, Mark after) {
        told.count(after).toList().stream()
                .filter(count -> !count.equals(figure.count()))
                .forEach(count -> changes.add(new Change.SetCount(target, count)));
        told.measure(after).toList().stream()
                .filter(measure -> measure != figure.counted().measure())
                .forEach(measure -> changes.add(new Change.SetMeasure(target, measure)));
    }

    private void counted(Target target, Figure figure, Mark before, Mark after) {
        try {
            if (differs("population", before, after)) {
                changes.add(new Change.SetPopulation(target, after.feature("population")));
            }
            if (differs("place", before, after)) {
                changes.add(new Change.SetPlace(target, after.feature("place")));
            }
        } catch (IllegalArgumentException e) {
            complain(after, e.getMessage());
        }
        Maybe<Timex> asOf = told.timex(List.of(after), "asOf");
        if (told.isClear(List.of(after), "asOf", asOf)
                && !asOf.equals(figure.counted().asOf())) {
            changes.add(new Change.SetAsOf(target, asOf));
        }
    }

    private static boolean differs(String feature, Mark before, Mark after) {
        return !Plain.xml(before.feature(feature).or(""))
                .equals(after.feature(feature).or(""));
    }

    private void addFigure(Mark mark) {
        var count = told.count(mark);
        Maybe<Measure> measure = told.measure(mark);
        if (!count.isKnown() || !measure.isKnown()) {
            complain(mark, "a figure needs a low or high number and a measure");
            return;
        }
        Ground ground = ground(List.of(mark));
        boolean nobody = ground.who().isEmpty() && ground.via().or(List.of()).isEmpty();
        count.toList()
                .forEach(known -> changes.add(new Change.AddFigure(
                        quoted(mark.span()),
                        known,
                        measure.or(Measure.OTHER),
                        nobody ? Maybe.unknown() : Maybe.known(ground))));
    }

    private Quoted quoted(Span span) {
        return Quoted.of(reading.report().text(), span);
    }

    private Ground ground(List<Mark> marks) {
        return new Ground(names(marks, Mark::who), Maybe.known(names(marks, Mark::via)));
    }

    private List<SourceName> names(List<Mark> marks, Function<Mark, List<Mark>> slot) {
        LinkedHashSet<SourceName> names = new LinkedHashSet<>();
        for (Mark mark : marks) {
            for (Mark mention : slot.apply(mark)) {
                try {
                    names.add(name(mention));
                } catch (IllegalArgumentException e) {
                    complain(mention, e.getMessage());
                }
            }
        }
        return List.copyOf(names);
    }

    /// A mention with the id of a source is that source; else it names itself.
    private SourceName name(Mark mention) {
        Source known = sources.get(mention.feature("item").or(""));
        if (known != null) {
            return SourceName.of(known);
        }
        String words = mention.span().of(reading.report().text());
        return SourceName.added(
                mention.feature("name").or(words), told.kind(mention).or(Kind.PERSON));
    }

    private void complain(Mark mark, @Nullable String why) {
        complaints.add(mark.layer().type() + " at " + mark.span().start() + ": " + why);
    }
}
