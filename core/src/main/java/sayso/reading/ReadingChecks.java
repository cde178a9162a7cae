package sayso.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.text.Span;

/// The law of a reading: spans in the text, lists in order, ids that name something and never go in circles.
final class ReadingChecks {
    private ReadingChecks() {}

    static void check(
            Report report,
            List<Source> sources,
            List<Statement> statements,
            List<Figure> figures,
            List<DateExpression> dates,
            List<Verification> verifications) {
        Checks.inOrder(
                "statements",
                statements.stream().map(each -> each.wording().extent()).toList());
        Checks.inOrder("figures", figures.stream().map(Figure::span).toList());
        Checks.inOrder("dates", dates.stream().map(DateExpression::span).toList());
        Checks.inOrder(
                "verifications", verifications.stream().map(Verification::span).toList());
        spans(sources, statements, figures, dates, verifications).forEach(span -> inside(span, report));
        Set<Object> ids = new HashSet<>();
        Stream.of(
                        sources.stream().map(Source::id),
                        statements.stream().map(Statement::id),
                        figures.stream().map(Figure::id))
                .flatMap(each -> each)
                .forEach(id -> require(ids.add(id), "The id " + id + " is given twice"));
        references(statements, figures, verifications)
                .forEach(id -> require(ids.contains(id), "The id " + id + " names nothing in the reading"));
        noCircles(statements.stream().collect(Collectors.toMap(Statement::id, Statement::within)));
        noCircles(figures.stream().collect(Collectors.toMap(Figure::id, Figure::partOf)));
    }

    /// Problems that lie in the text lie within it.
    static void checkPlaces(Report report, List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.place() instanceof Place.InText(Span span)) {
                inside(span, report);
            }
        }
    }

    /// Nothing is, over any number of steps, within itself. Each item is walked through once.
    private static <I> void noCircles(Map<I, Maybe<I>> whole) {
        Set<I> clear = new HashSet<>();
        for (I id : whole.keySet()) {
            Set<I> way = new LinkedHashSet<>();
            Maybe<I> next = Maybe.known(id);
            while (next instanceof Maybe.Known<I>(I step) && !clear.contains(step)) {
                require(way.add(step), "The ids " + way + " go round in a circle");
                next = whole.getOrDefault(step, Maybe.unknown());
            }
            clear.addAll(way);
        }
    }

    static Stream<Span> spans(
            List<Source> sources,
            List<Statement> statements,
            List<Figure> figures,
            List<DateExpression> dates,
            List<Verification> verifications) {
        return Stream.of(
                        sources.stream().flatMap(each -> each.mentions().stream()),
                        statements.stream().flatMap(each -> spans(each.wording())),
                        figures.stream().map(Figure::span),
                        dates.stream().map(DateExpression::span),
                        verifications.stream()
                                .flatMap(
                                        each -> Stream.concat(Stream.of(each.span()), each.object().toList().stream())))
                .flatMap(each -> each);
    }

    private static Stream<Span> spans(Wording wording) {
        return Stream.of(
                        wording.content(),
                        wording.cue().toList(),
                        wording.source().toList(),
                        wording.to().toList(),
                        wording.hedges())
                .flatMap(List::stream);
    }

    private static Stream<Object> references(
            List<Statement> statements, List<Figure> figures, List<Verification> verifications) {
        return Stream.of(
                        statements.stream()
                                .flatMap(each -> Stream.concat(ids(each.basis()), each.within().toList().stream())),
                        figures.stream()
                                .flatMap(each -> Stream.of(
                                                ids(each.basis()),
                                                each.statement().toList().stream(),
                                                each.partOf().toList().stream())
                                        .flatMap(part -> part)),
                        verifications.stream()
                                .flatMap(each -> Stream.concat(each.by().toList().stream(), each.concerns().stream())))
                .flatMap(each -> each);
    }

    private static Stream<Object> ids(Basis basis) {
        return Stream.concat(basis.who().stream(), basis.via().stream());
    }

    private static void inside(Span span, Report report) {
        require(
                span.end() <= report.text().length(),
                "The span " + span + " ends outside the text of "
                        + report.text().length() + " units");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
