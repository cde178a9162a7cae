package sayso.ledger.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.ItemId;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
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

/// Readings without sense that break no law, and corrections of them.
final class RandomReadings {
    /// All kinds of change.
    static final int KINDS = 20;

    private static final int UNITS = 400;
    private static final int ITEMS = 9;
    private static final List<String> NAMES = List.of(
            "Ana", "=1+1", "<script>", "“x”", "'; DROP TABLE report", "名前 \u202Eabc", "a\tb", "😀", "\\u0000\"");

    private final Random random;

    RandomReadings(long seed) {
        this.random = new Random(seed);
    }

    Reading reading() {
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < UNITS; unit++) {
            text.append("ab 0123456789“”.\n😀".charAt(random.nextInt(18)));
        }
        List<SourceId> ids =
                IntStream.rangeClosed(1, ITEMS).mapToObj(SourceId::new).toList();
        List<Statement> statements = statements(ids);
        List<Figure> figures = figures(ids, statements);
        return new Reading(
                Report.of(text.toString()),
                ids.stream()
                        .map(id -> new Source(id, one(NAMES), one(Kind.values()), Maybe.unknown(), List.of(span())))
                        .toList(),
                statements,
                figures,
                ordered(this::date, Comparator.comparing(DateExpression::span)),
                ordered(() -> verification(ids, statements, figures), Comparator.comparing(Verification::span)),
                List.of());
    }

    private List<Statement> statements(List<SourceId> ids) {
        List<Statement> statements = new ArrayList<>();
        for (int number = 1; number <= ITEMS; number++) {
            // within an earlier one: no circles
            Maybe<StatementId> within = number > 1 && random.nextBoolean()
                    ? Maybe.known(new StatementId(1 + random.nextInt(number - 1)))
                    : Maybe.unknown();
            Span content = span();
            statements.add(new Statement(
                    new StatementId(number),
                    one(Form.values()),
                    one(Stance.values()),
                    new Wording(List.of(content), maybe(span()), maybe(span()), maybe(span()), List.of()),
                    basis(ids),
                    within,
                    maybe(timex()),
                    new Finding(random.nextDouble(), Maybe.unknown())));
        }
        statements.sort(Comparator.comparing(each -> each.wording().extent()));
        return statements;
    }

    private List<Figure> figures(List<SourceId> ids, List<Statement> statements) {
        List<Figure> figures = new ArrayList<>();
        for (int number = 1; number <= ITEMS; number++) {
            Statement carrier = one(statements);
            boolean carried = random.nextBoolean();
            figures.add(new Figure(
                    new FigureId(number),
                    span(),
                    count(),
                    new Counted(one(Measure.values()), maybe("men"), maybe("Riga"), maybe(timex())),
                    carried ? Maybe.known(carrier.id()) : Maybe.unknown(),
                    carried ? carrier.basis() : basis(ids),
                    number > 1 ? maybe(new FigureId(number - 1)) : Maybe.unknown(),
                    Finding.by("random", 0.5)));
        }
        figures.sort(Comparator.comparing(Figure::span));
        return figures;
    }

    private DateExpression date() {
        return new DateExpression(
                span(), one(DateType.values()), timex(), Maybe.unknown(), Maybe.unknown(), Finding.by("random", 0.5));
    }

    private Verification verification(List<SourceId> ids, List<Statement> statements, List<Figure> figures) {
        List<ItemId> concerns = List.of(one(statements).id(), one(figures).id());
        return new Verification(
                span(), one(Status.values()), maybe(one(ids)), maybe(span()), concerns, Finding.by("random", 0.5));
    }

    List<Correction> corrections(Reading reading, int many) {
        List<Correction> corrections = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            corrections.add(Samples.correction(number, change(reading, random.nextInt(KINDS), number)));
        }
        return corrections;
    }

    /// One change of each figure and statement, each of something else.
    List<Change> independent(Reading reading) {
        List<Change> changes = new ArrayList<>();
        for (Figure each : reading.figures()) {
            Target item = Matching.target(reading, each);
            changes.add(new Change.SetCount(item, count()));
            changes.add(new Change.SetMeasure(item, one(Measure.values())));
            changes.add(new Change.SetPlace(item, maybe("Riga")));
        }
        for (Statement each : reading.statements()) {
            Target item = Matching.target(reading, each);
            changes.add(new Change.SetStance(item, one(Stance.values())));
            changes.add(new Change.SetSaid(item, maybe(timex())));
        }
        changes.add(new Change.SetPublished(LocalDate.of(2026, 1, 1)));
        changes.add(new Change.MergeSources(source(reading), source(reading)));
        return changes;
    }

    private Change change(Reading reading, int kind, int number) {
        Target statement = Matching.target(reading, one(reading.statements()));
        Target figure = Matching.target(reading, one(reading.figures()));
        Target date = Matching.target(reading, one(reading.dates()));
        Target verification = Matching.target(reading, one(reading.verifications()));
        String text = reading.report().text();
        return switch (kind) {
            case 0 -> new Change.SetSource(random.nextBoolean() ? statement : figure, ground(reading));
            case 1 -> new Change.SetStance(statement, one(Stance.values()));
            case 2 -> new Change.SetSaid(statement, maybe(timex()));
            case 3 -> new Change.SetCount(figure, count());
            case 4 -> new Change.SetMeasure(figure, one(Measure.values()));
            case 5 -> new Change.SetPopulation(figure, maybe(one(NAMES)));
            case 6 -> new Change.SetPlace(figure, maybe(one(NAMES)));
            case 7 -> new Change.SetAsOf(figure, maybe(timex()));
            case 8 -> new Change.SetDate(date, timex());
            case 9 -> new Change.SetPublished(LocalDate.of(2026, 1, 1 + random.nextInt(28)));
            case 10 -> new Change.Reject(one(List.of(statement, figure, date, verification)));
            case 11 -> new Change.AddStatement(List.of(Quoted.of(text, span())), ground(reading), one(Stance.values()));
            case 12 ->
                new Change.AddFigure(Quoted.of(text, span()), count(), one(Measure.values()), maybe(ground(reading)));
            case 13 -> new Change.MergeSources(source(reading), source(reading));
            case 14 -> new Change.SplitSource(source(reading), List.of(statement, figure), source(reading));
            case 15 -> new Change.MergeEntries(new SourceOf("r", source(reading)), new SourceOf("q", source(reading)));
            case 16 -> new Change.SplitEntry(new SourceOf("r", source(reading)));
            case 17 -> new Change.LeaveGroup("r");
            case 18 -> new Change.Accept(random.nextBoolean() ? statement : figure);
            default -> new Change.Undo(1 + random.nextInt(number));
        };
    }

    private Ground ground(Reading reading) {
        return new Ground(
                random.nextBoolean() ? List.of() : List.of(source(reading), source(reading)),
                maybe(List.of(source(reading))));
    }

    private SourceName source(Reading reading) {
        return random.nextBoolean()
                ? SourceName.of(one(reading.sources()))
                : SourceName.added(one(NAMES), one(Kind.values()));
    }

    private Basis basis(List<SourceId> ids) {
        return new Basis(
                random.nextBoolean() ? List.of() : List.of(one(ids)),
                random.nextBoolean() ? List.of() : List.of(one(ids)));
    }

    private Count count() {
        long low = random.nextInt(100);
        return one(List.of(
                Count.exactly(low), Count.within(Bound.BETWEEN, low, low + 5), Count.from(Bound.AT_LEAST, low)));
    }

    private Timex timex() {
        return new Timex(
                one(List.of("2026-02-23", "2026-W09", "2026", "2026-02-31", "PT5H", "PAST_REF", "XXXX-WXX-6")));
    }

    private Span span() {
        int start = random.nextInt(UNITS - 30);
        return new Span(start, start + 1 + random.nextInt(29));
    }

    private <T> List<T> ordered(Supplier<T> make, Comparator<T> order) {
        return IntStream.range(0, ITEMS).mapToObj(_ -> make.get()).sorted(order).toList();
    }

    private <T> Maybe<T> maybe(T value) {
        return random.nextBoolean() ? Maybe.known(value) : Maybe.unknown();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
