package sayso.ledger.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sayso.reading.Basis;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;
import sayso.reading.Wording;
import sayso.text.Span;

/// Applies one correction after the other. What does not match changes nothing.
final class Applying {
    private static final String MARKS = "\"“”„«»‘";

    private final Draft draft;
    private final Register register;
    private final Map<Long, Integer> numbers;

    /// @param numbers what an item that a correction adds is numbered, by the number of the correction
    Applying(Draft draft, Register register, Map<Long, Integer> numbers) {
        this.draft = draft;
        this.register = register;
        this.numbers = Map.copyOf(numbers);
    }

    /// Makes the change and says whether what it corrects is there.
    boolean apply(Correction correction) {
        return switch (correction.change()) {
            case Change.SetSource(Target item, Ground ground) -> ground(item, ground);
            case Change.SetStance(Target item, var stance) ->
                draft.statement(item, each -> Touched.stance(each, stance));
            case Change.SetSaid(Target item, var said) -> draft.statement(item, each -> Touched.said(each, said));
            case Change.SetCount(Target item, Count count) -> draft.figure(item, each -> Touched.count(each, count));
            case Change.SetMeasure(Target item, Measure measure) ->
                draft.figure(item, each -> Touched.counted(each, measured(each.counted(), measure)));
            case Change.SetPopulation(Target item, var population) ->
                draft.figure(item, each -> Touched.counted(each, populated(each.counted(), population)));
            case Change.SetPlace(Target item, var place) ->
                draft.figure(item, each -> Touched.counted(each, placed(each.counted(), place)));
            case Change.SetAsOf(Target item, var asOf) ->
                draft.figure(item, each -> Touched.counted(each, dated(each.counted(), asOf)));
            case Change.SetDate(Target item, Timex value) -> draft.date(item, each -> valued(each, value));
            case Change.SetPublished(var day) -> {
                draft.published(day);
                yield true;
            }
            case Change.Reject(Target item) -> reject(item);
            case Change.Accept(Target item) ->
                item.kind() == ItemKind.FIGURE
                        ? draft.figure(item, Touched::accepted)
                        : draft.statement(item, Touched::accepted);
            case Change.AddStatement add -> add(add, number(correction));
            case Change.AddFigure add -> add(add, number(correction));
            case Change.MergeSources(SourceName source, SourceName into) -> merge(source, into);
            case Change.SplitSource split -> split(split);
            case Change.SplitEntry(SourceOf source) ->
                register.find(source.source()).isKnown();
            case Change.MergeEntries _, Change.LeaveGroup _, Change.Undo _ -> true;
        };
    }

    private int number(Correction correction) {
        return numbers.getOrDefault(correction.number(), 1);
    }

    private boolean ground(Target item, Ground ground) {
        Maybe<Statement> statement = draft.find(item);
        Maybe<Figure> figure = draft.findFigure(item);
        if (!statement.isKnown() && !figure.isKnown()) {
            return false;
        }
        List<SourceId> who = register.findOrAdd(ground.who());
        Maybe<List<SourceId>> via = ground.via().map(register::findOrAdd);
        statement.toList().forEach(each -> draft.ground(each, who, via));
        figure.toList().forEach(each -> draft.ground(each, who, via));
        return true;
    }

    private boolean reject(Target item) {
        String text = draft.text();
        return switch (item.kind()) {
            case STATEMENT -> {
                Maybe<Statement> found = draft.find(item);
                found.toList().forEach(draft::reject);
                yield found.isKnown();
            }
            case FIGURE -> {
                Maybe<Figure> found = draft.findFigure(item);
                found.toList().forEach(draft::reject);
                yield found.isKnown();
            }
            case DATE ->
                Matching.dates(text, draft.dates()).find(item).toList().stream().anyMatch(draft::reject);
            case VERIFICATION ->
                Matching.verifications(text, draft.verifications()).find(item).toList().stream()
                        .anyMatch(draft::reject);
        };
    }

    private boolean add(Change.AddStatement add, int number) {
        if (!add.content().stream().allMatch(each -> each.standsIn(draft.text()))) {
            return false;
        }
        List<Span> content = add.content().stream().map(Quoted::span).toList();
        Basis basis = new Basis(
                register.findOrAdd(add.ground().who()),
                register.findOrAdd(add.ground().via().or(List.of())));
        draft.add(new Statement(
                new StatementId(number),
                form(content),
                add.stance(),
                new Wording(content, Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), List.of()),
                basis,
                Maybe.unknown(),
                Maybe.unknown(),
                Touched.FINDING));
        return true;
    }

    /// By the marks in and around it; who adds a statement need not think of its form.
    private Form form(List<Span> content) {
        String text = draft.text();
        boolean around = content.stream()
                .allMatch(each -> (isMark(text, each.start() - 1) && isMark(text, each.end()))
                        || (isMark(text, each.start()) && isMark(text, each.end() - 1)));
        boolean inside =
                content.stream().anyMatch(each -> each.of(text).chars().anyMatch(unit -> MARKS.indexOf(unit) >= 0));
        return around ? Form.DIRECT : inside ? Form.MIXED : Form.INDIRECT;
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean add(Change.AddFigure add, int number) {
        if (!add.words().standsIn(draft.text())) {
            return false;
        }
        Figure figure = new Figure(
                new FigureId(number),
                add.words().span(),
                add.count(),
                new Counted(add.measure(), Maybe.unknown(), Maybe.unknown(), Maybe.unknown()),
                Maybe.unknown(),
                Basis.ownVoice(),
                Maybe.unknown(),
                Touched.FINDING);
        draft.add(figure);
        for (Ground ground : add.ground().toList()) {
            draft.ground(
                    figure,
                    register.findOrAdd(ground.who()),
                    Maybe.known(register.findOrAdd(ground.via().or(List.of()))));
        }
        return true;
    }

    private boolean merge(SourceName source, SourceName into) {
        return register.find(source) instanceof Maybe.Known<SourceId>(SourceId one)
                && register.find(into) instanceof Maybe.Known<SourceId>(SourceId other)
                && register.merge(one, other);
    }

    /// All the items or none: half a split would be nobody's meaning.
    private boolean split(Change.SplitSource split) {
        if (!(register.find(split.source()) instanceof Maybe.Known<SourceId>(SourceId from))
                || !split.items().stream().allMatch(item -> rests(item, from))
                || register.find(split.other()).isKnownAnd(other -> register.isOne(from, other))) {
            return false;
        }
        SourceId other = register.findOrAdd(split.other());
        for (Target item : split.items()) {
            draft.find(item).toList().forEach(each -> {
                each.wording().source().toList().forEach(span -> register.moveMention(from, other, span));
                draft.ground(each, exchanged(each.basis().who(), from, other), Maybe.unknown());
            });
            draft.findFigure(item)
                    .toList()
                    .forEach(each -> draft.ground(each, exchanged(each.basis().who(), from, other), Maybe.unknown()));
        }
        return true;
    }

    private boolean rests(Target item, SourceId source) {
        List<SourceId> who = new ArrayList<>();
        draft.find(item).toList().forEach(each -> who.addAll(each.basis().who()));
        draft.findFigure(item).toList().forEach(each -> who.addAll(each.basis().who()));
        return who.stream().anyMatch(each -> register.isOne(each, source));
    }

    private List<SourceId> exchanged(List<SourceId> who, SourceId from, SourceId other) {
        return who.stream()
                .map(each -> register.isOne(each, from) ? other : each)
                .distinct()
                .toList();
    }

    private static DateExpression valued(DateExpression date, Timex value) {
        return new DateExpression(
                date.span(), Days.type(date.type(), value), value, Days.of(value), Maybe.unknown(), Touched.FINDING);
    }

    private static Counted measured(Counted counted, Measure measure) {
        return new Counted(measure, counted.population(), counted.place(), counted.asOf());
    }

    private static Counted populated(Counted counted, Maybe<String> population) {
        return new Counted(counted.measure(), population, counted.place(), counted.asOf());
    }

    private static Counted placed(Counted counted, Maybe<String> place) {
        return new Counted(counted.measure(), counted.population(), place, counted.asOf());
    }

    private static Counted dated(Counted counted, Maybe<Timex> asOf) {
        return new Counted(counted.measure(), counted.population(), counted.place(), asOf);
    }
}
