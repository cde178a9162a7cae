package sayso.server.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Ground;
import sayso.ledger.correction.Quoted;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.correction.Target;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Timex;

/// Says in words what a correction changes.
public final class ChangeWords {
    /// Enough of an id to be told from others.
    private static final int ID = 12;

    private static final int LONG = 80;

    private ChangeWords() {}

    public static String of(Change change) {
        return switch (change) {
            case Change.SetSource(Target item, Ground ground) -> quote(item) + " rests on " + ground(ground);
            case Change.SetStance(Target item, Stance stance) -> quote(item) + " has the stance " + stance.code();
            case Change.SetSaid(Target item, Maybe<Timex> said) -> quote(item) + " was said " + when(said);
            case Change.SetCount(Target item, Count count) -> quote(item) + " counts " + count(count);
            case Change.SetMeasure(Target item, Measure measure) -> quote(item) + " counts people " + measure.code();
            case Change.SetPopulation(Target item, Maybe<String> population) ->
                quote(item) + " counts " + population.map(Shown::text).or("nobody in particular");
            case Change.SetPlace(Target item, Maybe<String> place) ->
                quote(item) + " happened "
                        + place.map(each -> "in " + Shown.text(each)).or("at no place told");
            case Change.SetAsOf(Target item, Maybe<Timex> asOf) -> quote(item) + " is the count of " + when(asOf);
            case Change.SetDate(Target item, Timex value) -> quote(item) + " means " + When.words(value);
            case Change.SetPublished(LocalDate day) -> "the report was published on " + Phrases.day(day);
            case Change.Reject(Target item) ->
                quote(item) + " is no " + item.kind().code();
            case Change.Accept(Target item) -> quote(item) + " is right as it is read";
            case Change.AddStatement(List<Quoted> content, Ground ground, Stance _) ->
                quote(content) + " is a statement that rests on " + ground(ground);
            case Change.AddFigure(Quoted words, Count count, Measure measure, Maybe<Ground> _) ->
                quote(List.of(words)) + " is a figure: " + count(count) + " " + measure.code();
            case Change.MergeSources(SourceName source, SourceName into) -> name(source) + " is " + name(into);
            case Change.SplitSource(SourceName source, List<Target> items, SourceName other) ->
                items.stream().map(ChangeWords::quote).collect(Collectors.joining(", ")) + " rests on " + name(other)
                        + ", not on " + name(source);
            case Change.MergeEntries(SourceOf entry, SourceOf into) -> entry(entry) + " is " + entry(into);
            case Change.SplitEntry(SourceOf source) -> entry(source) + " has an entry of its own";
            case Change.LeaveGroup(String report) -> "report " + id(report) + " is no copy";
            case Change.Undo(long number) -> "correction " + number + " is undone";
        };
    }

    /// The beginning of a report’s id.
    public static String id(String report) {
        return report.substring(0, Math.min(ID, report.length()));
    }

    private static String count(Count count) {
        return count.low().isKnown() || count.high().isKnown()
                ? Phrases.count(count, count.bound().code())
                : "a number not told";
    }

    private static String ground(Ground ground) {
        String who = ground.who().isEmpty() ? "the publisher’s own word" : names(ground.who());
        return who
                + ground.via()
                        .map(via -> via.isEmpty() ? ", through nobody" : ", through " + names(via))
                        .or("");
    }

    private static String names(List<SourceName> names) {
        return Phrases.list(names.stream().map(ChangeWords::name).toList());
    }

    private static String name(SourceName name) {
        return Shown.text(name.name()) + " (" + name.kind().code() + ")";
    }

    private static String entry(SourceOf source) {
        return name(source.source()) + " of report " + id(source.report());
    }

    private static String when(Maybe<Timex> value) {
        return value.map(When::words).or("at no time told");
    }

    private static String quote(Target item) {
        return quote(item.words());
    }

    private static String quote(List<Quoted> words) {
        String all = Shown.text(words.stream().map(Quoted::words).collect(Collectors.joining(" … ")));
        return "“" + (all.length() <= LONG ? all : all.substring(0, all.offsetByCodePoints(0, cut(all))) + "…") + "”";
    }

    private static int cut(String words) {
        return Math.min(LONG - 1, words.codePointCount(0, words.length()));
    }
}
