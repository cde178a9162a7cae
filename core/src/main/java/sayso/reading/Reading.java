package sayso.reading;

import java.util.List;
import java.util.stream.Stream;
import sayso.text.Span;

/// All that Sayso read out of one report. Lists are ordered by start, then end; every span lies in the report's text.
public record Reading(
        Report report,
        List<Source> sources,
        List<Statement> statements,
        List<Figure> figures,
        List<DateExpression> dates,
        List<Verification> verifications,
        List<Problem> problems) {
    /// @throws IllegalArgumentException if lists are out of order, a span lies outside the text, an id names
    ///     nothing, or items are within one another in a circle
    public Reading {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        verifications = List.copyOf(verifications);
        problems = List.copyOf(problems);
        ReadingChecks.check(report, sources, statements, figures, dates, verifications);
        ReadingChecks.checkPlaces(report, problems);
    }

    /// The source with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Source source(SourceId id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The reading has no source " + id));
    }

    /// All spans of the reading, in no order of note.
    public Stream<Span> spans() {
        return ReadingChecks.spans(sources, statements, figures, dates, verifications);
    }
}
