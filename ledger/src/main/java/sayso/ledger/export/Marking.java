package sayso.ledger.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Basis;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;
import sayso.text.Span;

/// Turns a reading into annotations.
final class Marking {
    private final Reading reading;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<SourceId, List<Mark>> mentions = new HashMap<>();
    private final Map<ItemId, Mark> items = new HashMap<>();

    private Marking(Reading reading) {
        this.reading = reading;
    }

    static Markup of(Reading reading) {
        Marking marking = new Marking(reading);
        reading.sources().forEach(marking::source);
        reading.statements().forEach(marking::statement);
        reading.figures().forEach(marking::figure);
        marking.others();
        return new Markup(List.of(reading.report().id()), reading.report().text(), marking.marks, marking.ties());
    }

    private void source(Source source) {
        Map<String, String> features = features(
                source.id(), "name", source.name(), "kind", source.kind().code());
        List<Mark> marked = source.mentions().stream()
                .map(span -> plain(Layer.SOURCE, span, features))
                .toList();
        mentions.put(source.id(), marked);
        marks.addAll(marked);
    }

    /// Each part of the content is an annotation; the first one holds the slots.
    private void statement(Statement statement) {
        Map<String, String> features = features(
                statement.id(),
                "form",
                statement.form().code(),
                "stance",
                statement.stance().code());
        statement.said().toList().forEach(said -> features.put("said", said.toString()));
        List<Span> content = statement.wording().content();
        Mark first = resting(Layer.STATEMENT, content.getFirst(), features, statement.basis(), near(statement));
        items.put(statement.id(), first);
        marks.add(first);
        content.stream().skip(1).forEach(part -> marks.add(plain(Layer.STATEMENT, part, features)));
        statement.wording().cue().toList().forEach(cue -> marks.add(plain(Layer.CUE, cue, features(statement.id()))));
    }

    private void figure(Figure figure) {
        Map<String, String> features = features(
                figure.id(),
                "bound",
                figure.count().bound().code(),
                "measure",
                figure.counted().measure().code());
        put("low", figure.count().low(), features);
        put("high", figure.count().high(), features);
        put("population", figure.counted().population(), features);
        put("place", figure.counted().place(), features);
        put("asOf", figure.counted().asOf(), features);
        put("statement", figure.statement(), features);
        Mark mark = resting(Layer.FIGURE, figure.span(), features, figure.basis(), figure.span());
        items.put(figure.id(), mark);
        marks.add(mark);
    }

    private void others() {
        int number = 0;
        for (Verification each : reading.verifications()) {
            number++;
            Map<String, String> features =
                    features("V" + number, "status", each.status().code());
            features.put(
                    "concerns",
                    String.join(
                            " ", each.concerns().stream().map(ItemId::toString).toList()));
            marks.add(plain(Layer.VERIFICATION, each.span(), features));
        }
        number = 0;
        for (DateExpression each : reading.dates()) {
            number++;
            marks.add(plain(
                    Layer.DATE,
                    each.span(),
                    features(
                            "D" + number,
                            "type",
                            each.type().code(),
                            "value",
                            each.value().toString())));
        }
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (Statement each : reading.statements()) {
            if (each.within() instanceof Maybe.Known<StatementId>(StatementId outer)) {
                tie("Within", each.id(), outer, ties);
            }
        }
        for (Figure each : reading.figures()) {
            if (each.partOf() instanceof Maybe.Known<FigureId>(FigureId total)) {
                tie("PartOf", each.id(), total, ties);
            }
        }
        return ties;
    }

    private void tie(String type, ItemId from, ItemId to, List<Tie> ties) {
        Mark inner = items.get(from);
        Mark outer = items.get(to);
        if (inner != null && outer != null) {
            ties.add(new Tie(type, inner, outer));
        }
    }

    /// Where a statement names its source, else where its content begins.
    private static Span near(Statement statement) {
        return statement.wording().source().or(statement.wording().content().getFirst());
    }

    private Mark resting(Layer layer, Span span, Map<String, String> features, Basis basis, Span near) {
        return new Mark(layer, span, features, nearest(basis.who(), near), nearest(basis.via(), near));
    }

    /// Of each source the mention closest to `near`; a source that is mentioned nowhere has no annotation.
    private List<Mark> nearest(List<SourceId> sources, Span near) {
        List<Mark> nearest = new ArrayList<>();
        for (SourceId source : sources) {
            mentions.getOrDefault(source, List.of()).stream()
                    .min((one, other) -> Integer.compare(away(one, near), away(other, near)))
                    .ifPresent(nearest::add);
        }
        return nearest;
    }

    private static int away(Mark mark, Span near) {
        return Math.abs(mark.span().start() - near.start());
    }

    private static Mark plain(Layer layer, Span span, Map<String, String> features) {
        return new Mark(layer, span, features, List.of(), List.of());
    }

    private static Map<String, String> features(Object item, String... namesAndValues) {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("item", item.toString());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            features.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return features;
    }

    private static void put(String name, Maybe<?> value, Map<String, String> features) {
        value.toList().forEach(known -> features.put(name, known.toString()));
    }
}
