package sayso.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.SourceId;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.phrase.When;

/// The figures as a table: on somebody's word before own voice, the measure with the most sources first.
final class FiguresView {
    private static final List<String> HEADER = List.of("count", "measure", "who was counted", "on whose word");

    private final Reading reading;
    private final Page page;
    private final boolean explain;

    FiguresView(Reading reading, Page page, boolean explain) {
        this.reading = reading;
        this.page = page;
        this.explain = explain;
    }

    void show() {
        if (reading.figures().isEmpty()) {
            return;
        }
        Table table = new Table(HEADER);
        for (Figure figure : ordered()) {
            table.add(
                    List.of(count(figure), measure(figure), counted(figure), word(figure)),
                    explain ? Phrases.finding(figure.finding()) : "");
        }
        table.show(page.heading("Figures"));
    }

    private List<Figure> ordered() {
        Map<Measure, Integer> sources = sourcesPerMeasure();
        Map<Measure, Integer> first = new EnumMap<>(Measure.class);
        reading.figures()
                .forEach(each ->
                        first.putIfAbsent(each.counted().measure(), each.span().start()));
        Comparator<Figure> order = Comparator.comparing(FiguresView::isOwnVoice)
                .thenComparingInt(each -> -sources.getOrDefault(each.counted().measure(), 0))
                .thenComparingInt(each -> first.getOrDefault(each.counted().measure(), 0))
                .thenComparingInt(each -> -each.basis().who().size())
                .thenComparing(Figure::span);
        return reading.figures().stream().sorted(order).toList();
    }

    private Map<Measure, Integer> sourcesPerMeasure() {
        Map<Measure, Set<SourceId>> sources = new EnumMap<>(Measure.class);
        for (Figure figure : reading.figures()) {
            sources.computeIfAbsent(figure.counted().measure(), _ -> new HashSet<>())
                    .addAll(figure.basis().who());
        }
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        sources.forEach((measure, who) -> counts.put(measure, who.size()));
        return counts;
    }

    /// Carried by nobody's statement: a figure of somebody unnamed is still not the publisher's.
    private static boolean isOwnVoice(Figure figure) {
        return figure.basis().who().isEmpty()
                && figure.basis().via().isEmpty()
                && !figure.statement().isKnown();
    }

    private String count(Figure figure) {
        return Phrases.count(
                figure.count(), Shown.text(figure.span().of(reading.report().text())));
    }

    private static String measure(Figure figure) {
        return switch (figure.counted().measure()) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DETAINED, DISPLACED, DEPLOYED ->
                figure.counted().measure().code();
            case OTHER -> "counted";
        };
    }

    private String counted(Figure figure) {
        String population = Shown.text(figure.counted().population().or(""));
        String place = figure.counted()
                .place()
                .map(where -> " in " + Shown.text(where))
                .or("");
        String asOf = figure.counted()
                .asOf()
                .map(when -> ", as of " + When.words(when))
                .or("");
        String whole = figure.partOf() instanceof Maybe.Known<FigureId>(FigureId id) ? ", of " + part(figure, id) : "";
        return (population + place + asOf + whole).replaceFirst("^,? ?", "");
    }

    private String part(Figure figure, FigureId id) {
        return reading.figures().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> count(each) + (measure(each).equals(measure(figure)) ? "" : " " + measure(each)))
                .findFirst()
                .orElse("");
    }

    private String word(Figure figure) {
        if (isOwnVoice(figure)) {
            return "own voice";
        }
        List<SourceId> who = figure.basis().who();
        List<SourceId> via = figure.basis().via();
        return (who.isEmpty() ? "nobody named" : names(who)) + (via.isEmpty() ? "" : ", through " + names(via));
    }

    private String names(List<SourceId> ids) {
        return Phrases.list(ids.stream()
                .map(reading::source)
                .map(source -> Shown.text(source.name()))
                .toList());
    }
}
