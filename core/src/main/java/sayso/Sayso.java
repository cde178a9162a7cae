package sayso;

import java.util.List;
import java.util.stream.Stream;
import sayso.date.Dates;
import sayso.figure.Figures;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.source.Relays;
import sayso.source.Sources;
import sayso.statement.Attribution;
import sayso.statement.Quotation;
import sayso.statement.Quotations;
import sayso.statement.Statements;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.verification.Verifications;

/// Reads reports. Stateless and safe to share between threads; the same report gives the same reading.
public final class Sayso {
    private Sayso() {}

    /// A reader of English reports that needs no model: named rules only.
    public static Sayso rulesOnly() {
        return new Sayso();
    }

    /// All that the rules find in `report`, with exact offsets into its text.
    public Reading read(Report report) {
        Prose prose = Prose.of(report.text());
        List<Quotation> quotations = Quotations.in(prose);
        List<Attribution> attributions = Statements.in(prose, quotations);
        List<DateExpression> dates = Dates.in(prose, report.masthead().dateline());
        List<Verifications.Check> checks = Verifications.find(prose);
        Sources sources = Sources.of(prose, attributions, mentions(checks));
        List<Statement> statements =
                new Assembly(prose, quotations, dates).statements(Relays.ground(prose, attributions, sources));
        List<Figure> figures = Figures.in(prose, statements, dates);
        List<Verification> verifications =
                Verifications.link(checks, span -> only(sources.at(span)), statements, figures);
        return new Reading(report, sources.all(), statements, figures, dates, verifications, problems(report, prose));
    }

    private static List<Problem> problems(Report report, Prose prose) {
        return Stream.concat(English.problems(report, prose).stream(), LongSentences.problems(prose).stream())
                .toList();
    }

    private static List<Span> mentions(List<Verifications.Check> checks) {
        return checks.stream().flatMap(check -> check.by().toList().stream()).toList();
    }

    private static Maybe<SourceId> only(List<SourceId> ids) {
        return ids.isEmpty() ? Maybe.unknown() : Maybe.known(ids.getFirst());
    }
}
