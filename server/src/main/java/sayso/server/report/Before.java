package sayso.server.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Target;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.reading.Timex;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.phrase.When;
import sayso.text.Span;

/// What the machine had read where a person changed something.
final class Before {
    private final Reading machine;
    private final Names names;

    private Before(Reading machine) {
        this.machine = machine;
        this.names = new Names(machine);
    }

    /// "" where the machine had read nothing there, or nothing was changed.
    static String words(Change change, Reading machine) {
        return new Before(machine).words(change);
    }

    private String words(Change change) {
        return switch (change) {
            case Change.SetSource(Target item, var _) ->
                statement(item, each -> names.word(each.basis())) + figure(item, each -> names.word(each.basis()));
            case Change.SetStance(Target item, var _) ->
                statement(item, each -> each.stance().code());
            case Change.SetSaid(Target item, var _) -> statement(item, each -> when(each.said()));
            case Change.SetCount(Target item, var _) -> figure(item, this::count);
            case Change.SetMeasure(Target item, var _) ->
                figure(item, each -> each.counted().measure().code());
            case Change.SetPopulation(Target item, var _) ->
                figure(
                        item,
                        each -> each.counted().population().map(Shown::text).or("nobody in particular"));
            case Change.SetPlace(Target item, var _) ->
                figure(item, each -> each.counted().place().map(Shown::text).or("no place"));
            case Change.SetAsOf(Target item, var _) ->
                figure(item, each -> when(each.counted().asOf()));
            case Change.SetDate(Target item, var _) -> date(item);
            case Change.SetPublished _ ->
                machine.report().masthead().dateline().known().map(Phrases::day).or("no day");
            case Change.Reject _,
                    Change.Accept _,
                    Change.AddStatement _,
                    Change.AddFigure _,
                    Change.MergeSources _,
                    Change.SplitSource _,
                    Change.MergeEntries _,
                    Change.SplitEntry _,
                    Change.LeaveGroup _,
                    Change.Undo _ -> "";
        };
    }

    private String statement(Target item, Function<Statement, String> say) {
        Stream<Statement> meant = machine.statements().stream()
                .filter(each -> each.wording().content().equals(item.spans()));
        return first(meant, item.ordinal(), say);
    }

    private String figure(Target item, Function<Figure, String> say) {
        Stream<Figure> meant =
                machine.figures().stream().filter(each -> List.of(each.span()).equals(item.spans()));
        return first(meant, item.ordinal(), say);
    }

    private String date(Target item) {
        Stream<DateExpression> meant =
                machine.dates().stream().filter(each -> List.of(each.span()).equals(item.spans()));
        return first(meant, item.ordinal(), each -> When.words(each.value()));
    }

    private static <T> String first(Stream<T> alike, int ordinal, Function<T, String> say) {
        return alike.skip(ordinal).findFirst().map(say).orElse("");
    }

    private String count(Figure figure) {
        Span span = figure.span();
        return Phrases.count(figure.count(), Shown.text(span.of(machine.report().text())));
    }

    private static String when(Maybe<Timex> value) {
        return value.map(When::words).or("no time");
    }
}
