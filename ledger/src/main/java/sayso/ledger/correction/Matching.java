package sayso.ledger.correction;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.text.Span;

/// Names the items of a reading by their words, and finds them again in another reading of the same text.
///
/// An item at exactly the same place is found, whatever else is said of it. One that shifted is found if at least
/// half of the longer one is in the other; with the same cue or the same number half of the shorter one is enough.
public final class Matching<T> {
    private final String text;
    private final List<T> items;
    private final Function<T, List<Span>> spans;
    private final Function<T, Maybe<Span>> cue;
    private final ItemKind kind;

    private Matching(
            ItemKind kind, String text, List<T> items, Function<T, List<Span>> spans, Function<T, Maybe<Span>> cue) {
        this.kind = kind;
        this.text = text;
        this.items = List.copyOf(items);
        this.spans = spans;
        this.cue = cue;
    }

    /// Names an item of `reading`.
    ///
    /// @throws IllegalArgumentException if the reading does not have it
    public static Target target(Reading reading, Statement statement) {
        return statements(reading.report().text(), reading.statements()).target(statement);
    }

    /// Names an item of `reading`.
    ///
    /// @throws IllegalArgumentException if the reading does not have it
    public static Target target(Reading reading, Figure figure) {
        return figures(reading.report().text(), reading.figures()).target(figure);
    }

    /// Names an item of `reading`.
    ///
    /// @throws IllegalArgumentException if the reading does not have it
    public static Target target(Reading reading, DateExpression date) {
        return dates(reading.report().text(), reading.dates()).target(date);
    }

    /// Names an item of `reading`.
    ///
    /// @throws IllegalArgumentException if the reading does not have it
    public static Target target(Reading reading, Verification verification) {
        return verifications(reading.report().text(), reading.verifications()).target(verification);
    }

    static Matching<Statement> statements(String text, List<Statement> items) {
        return new Matching<>(
                ItemKind.STATEMENT,
                text,
                items,
                each -> each.wording().content(),
                each -> each.wording().cue());
    }

    static Matching<Figure> figures(String text, List<Figure> items) {
        return new Matching<>(ItemKind.FIGURE, text, items, each -> List.of(each.span()), _ -> Maybe.unknown());
    }

    static Matching<DateExpression> dates(String text, List<DateExpression> items) {
        return new Matching<>(ItemKind.DATE, text, items, each -> List.of(each.span()), _ -> Maybe.unknown());
    }

    static Matching<Verification> verifications(String text, List<Verification> items) {
        return new Matching<>(ItemKind.VERIFICATION, text, items, each -> List.of(each.span()), _ -> Maybe.unknown());
    }

    Target target(T item) {
        List<Span> at = spans.apply(item);
        int ordinal = alike(at).indexOf(item);
        if (ordinal < 0) {
            throw new IllegalArgumentException("The reading has no such " + kind.code());
        }
        return new Target(kind, at.stream().map(span -> Quoted.of(text, span)).toList(), ordinal, cue.apply(item));
    }

    Maybe<T> find(Target target) {
        if (target.kind() != kind || !target.standsIn(text)) {
            return Maybe.unknown();
        }
        List<T> alike = alike(target.spans());
        return alike.isEmpty() ? shifted(target) : Maybe.known(among(alike, target));
    }

    private List<T> alike(List<Span> at) {
        return items.stream().filter(each -> spans.apply(each).equals(at)).toList();
    }

    /// Of several items with the same words the one with the same cue, else the one in the same place among them.
    private T among(List<T> alike, Target target) {
        List<T> cued = alike.stream()
                .filter(each -> cue.apply(each).equals(target.cue()))
                .toList();
        return cued.size() == 1 ? cued.getFirst() : alike.get(Math.min(target.ordinal(), alike.size() - 1));
    }

    private Maybe<T> shifted(Target target) {
        Maybe<T> best = Maybe.unknown();
        int most = 0;
        for (T item : items) {
            List<Span> at = spans.apply(item);
            int shared = shared(at, target.spans());
            if (shared > most && isEnough(shared, item, target)) {
                best = Maybe.known(item);
                most = shared;
            }
        }
        return best;
    }

    private boolean isEnough(int shared, T item, Target target) {
        int one = length(spans.apply(item));
        int other = length(target.spans());
        return switch (kind) {
            case STATEMENT ->
                sameCue(item, target) && 2 * shared >= shorterIf(target.cue().isKnown(), one, other);
            case FIGURE -> number(words(item)).equals(number(words(target))) && 2 * shared >= Math.min(one, other);
            case DATE, VERIFICATION -> 2 * shared >= Math.max(one, other);
        };
    }

    private static int shorterIf(boolean shorter, int one, int other) {
        return shorter ? Math.min(one, other) : Math.max(one, other);
    }

    private boolean sameCue(T item, Target target) {
        return switch (target.cue()) {
            case Maybe.Known<Span>(Span known) -> cue.apply(item).isKnownAnd(known::overlaps);
            case Maybe.Unknown<Span>() -> !cue.apply(item).isKnown();
        };
    }

    /// The digits, in groups, or the last word where there are none: "more than 6,000" and "some 6,000" are one
    /// number.
    private static String number(String words) {
        String digits = words.replaceAll("(?<=[0-9])[,.\u00A0 ](?=[0-9]{3})", "")
                .replaceAll("[^0-9]+", " ")
                .strip();
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return digits.isEmpty() ? lower.substring(lower.lastIndexOf(' ') + 1) : digits;
    }

    private String words(T item) {
        StringBuilder words = new StringBuilder();
        spans.apply(item).forEach(span -> words.append(span.of(text)));
        return words.toString();
    }

    private static String words(Target target) {
        StringBuilder words = new StringBuilder();
        target.words().forEach(each -> words.append(each.words()));
        return words.toString();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }
}
