package sayso.server.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.reading.Basis;
import sayso.reading.Coded;
import sayso.reading.Counted;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.Stance;
import sayso.reading.Timex;
import sayso.server.phrase.Shown;

/// A form to correct one item, filled with what is read, or with what somebody typed who was refused.
///
/// @param shape which fields it has: "statement", "figure", "verification", "source", "published",
/// "new-statement" or
///     "new-figure"
/// @param version of the report that is shown
/// @param trouble why it was refused; "" at first
/// @param meanwhile what others corrected since the form was shown
public record Editing(
        String item,
        String shape,
        String title,
        String quote,
        Typed values,
        List<Choice> sources,
        long version,
        String trouble,
        String hint,
        List<CorrectionLine> meanwhile) {
    /// One line of a list to choose from.
    public record Choice(String value, String name) {}

    public Editing {
        sources = List.copyOf(sources);
        meanwhile = List.copyOf(meanwhile);
    }

    /// The form for an item as it is read.
    ///
    /// @throws sayso.server.web.Refusal with 400 if there is no such item
    static Editing of(Reading reading, String item, long version) {
        Item found = Item.parse(reading, item);
        return new Editing(
                item,
                shape(found),
                title(found, item),
                quote(reading, found),
                new Typed(values(found)),
                sources(reading),
                version,
                "",
                "",
                List.of());
    }

    /// Nothing to fill in: there is no such item, or not any more.
    static Editing gone(String item, long version) {
        String title = "Nothing to correct at " + Shown.text(item);
        return new Editing(item, "gone", title, "", new Typed(Map.of()), List.of(), version, "", "", List.of());
    }

    /// The form as it was sent, with the reason why it was refused.
    Editing refused(Typed sent, String why, String what, List<CorrectionLine> others) {
        return new Editing(item, shape, title, quote, sent, sources, version, why, what, others);
    }

    /// White space as a field of one line keeps it.
    static String line(String words) {
        return Maybe.ofText(words.replaceAll("[\\r\\n]+", " ")).or("");
    }

    public String value(String field) {
        return values.text(field);
    }

    public boolean isChosen(String field, String value) {
        return values.text(field).equals(value);
    }

    public static List<String> stances() {
        return codes(Stance.values());
    }

    public static List<String> measures() {
        return codes(Measure.values());
    }

    public static List<String> kinds() {
        return codes(Kind.values());
    }

    private static List<String> codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code).toList();
    }

    private static List<Choice> sources(Reading reading) {
        return reading.sources().stream()
                .map(each -> new Choice(
                        each.id().toString(),
                        each.id() + " " + Shown.text(each.name()) + " ("
                                + each.kind().code() + ")"))
                .toList();
    }

    private static String shape(Item item) {
        return switch (item) {
            case Item.OfStatement _ -> "statement";
            case Item.OfFigure _ -> "figure";
            case Item.OfVerification _ -> "verification";
            case Item.OfSource _ -> "source";
            case Item.Published() -> "published";
            case Item.NewStatement() -> "new-statement";
            case Item.NewFigure() -> "new-figure";
        };
    }

    private static String title(Item item, String name) {
        return switch (item) {
            case Item.OfStatement _ -> "Correct statement " + name;
            case Item.OfFigure _ -> "Correct figure " + name;
            case Item.OfVerification _ -> "Reject verification " + name;
            case Item.OfSource(var source) -> "Merge " + Shown.text(source.name());
            case Item.Published() -> "Correct the day of publication";
            case Item.NewStatement() -> "Add a statement";
            case Item.NewFigure() -> "Add a figure";
        };
    }

    private static String quote(Reading reading, Item item) {
        Cards cards = new Cards(reading, Set.of());
        return switch (item) {
            case Item.OfStatement(var statement) -> cards.card(statement).quote();
            case Item.OfFigure(var figure) -> cards.card(figure).quote();
            case Item.OfVerification(var verification, int place) ->
                cards.card(verification, place).quote();
            case Item.OfSource(var source) -> Shown.text(source.name());
            case Item.Published(), Item.NewStatement(), Item.NewFigure() -> "";
        };
    }

    private static Map<String, String> values(Item item) {
        Map<String, String> values = new HashMap<>();
        switch (item) {
            case Item.OfStatement(var statement) -> {
                values.put("source", source(statement.basis()));
                values.put("stance", statement.stance().code());
                values.put("said", statement.said().map(Timex::value).or(""));
            }
            case Item.OfFigure(var figure) -> {
                Counted counted = figure.counted();
                values.put("source", source(figure.basis()));
                values.put("measure", counted.measure().code());
                values.put("population", counted.population().map(Editing::line).or(""));
                values.put("place", counted.place().map(Editing::line).or(""));
                values.put("asOf", counted.asOf().map(Timex::value).or(""));
            }
            case Item.NewStatement() -> values.put("stance", Stance.SAYS.code());
            case Item.NewFigure() -> values.put("measure", Measure.OTHER.code());
            case Item.OfVerification _, Item.OfSource _, Item.Published _ -> {
                // nothing to show
            }
        }
        return values;
    }

    /// Several together, or nobody, can be kept as they are, but not chosen.
    private static String source(Basis basis) {
        return basis.who().size() == 1 ? basis.who().getFirst().toString() : "as-it-is";
    }
}
