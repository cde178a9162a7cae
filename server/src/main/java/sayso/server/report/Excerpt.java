package sayso.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.text.Span;

/// One item of a reading with the line of the text that it stands in.
///
/// @param nodes the line, in which nothing but the item is marked
/// @param sources the ids of those whose word it is
public record Excerpt(Card card, Map<String, Look> looks, List<Node> nodes, List<String> sources) {
    /// A line without end is cut this far from the item.
    private static final int AROUND = 400;

    public Excerpt {
        looks = Map.copyOf(looks);
        nodes = List.copyOf(nodes);
        sources = List.copyOf(sources);
    }

    /// Unknown if the reading does not have the item.
    public static Maybe<Excerpt> of(Reading reading, ItemId item) {
        Cards cards = new Cards(reading, Set.of());
        return switch (item) {
            case StatementId id ->
                first(reading.statements().stream()
                                .filter(each -> each.id().equals(id))
                                .toList())
                        .map(each -> of(reading, cards, each));
            case FigureId id ->
                first(reading.figures().stream()
                                .filter(each -> each.id().equals(id))
                                .toList())
                        .map(each -> of(reading, cards, each));
        };
    }

    private static <T> Maybe<T> first(List<T> list) {
        return list.isEmpty() ? Maybe.unknown() : Maybe.known(list.getFirst());
    }

    private static Excerpt of(Reading reading, Cards cards, Statement statement) {
        List<Span> spans = new ArrayList<>(statement.wording().content());
        spans.addAll(statement.wording().source().toList());
        spans.addAll(statement.wording().cue().toList());
        Card card = cards.card(statement);
        List<Node> nodes = nodes(reading, card.id(), spans);
        return new Excerpt(
                card,
                Map.of(card.id(), card.look()),
                nodes,
                ids(statement.basis().who()));
    }

    private static Excerpt of(Reading reading, Cards cards, Figure figure) {
        Card card = cards.card(figure);
        List<Node> nodes = nodes(reading, card.id(), List.of(figure.span()));
        return new Excerpt(
                card, Map.of(card.id(), card.look()), nodes, ids(figure.basis().who()));
    }

    private static List<String> ids(List<?> who) {
        return who.stream().map(Object::toString).toList();
    }

    private static List<Node> nodes(Reading reading, String item, List<Span> spans) {
        String text = reading.report().text();
        Span whole = spans.stream().reduce(spans.getFirst(), Span::and);
        List<Mark> marks = Marks.of(reading).stream()
                .filter(mark -> mark.item().equals(item))
                .toList();
        return new MarkLayer(text, marks).paragraph(line(text, whole)).nodes();
    }

    private static Span line(String text, Span item) {
        int start = text.lastIndexOf('\n', Math.max(0, item.start() - 1)) + 1;
        int end = text.indexOf('\n', item.end());
        int from = Math.max(Math.min(start, item.start()), item.start() - AROUND);
        int to = Math.min(end < 0 ? text.length() : end, item.end() + AROUND);
        return new Span(whole(text, from), whole(text, to));
    }

    /// Not within a pair of surrogates.
    private static int whole(String text, int at) {
        boolean within =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at - 1 : at;
    }
}
