package sayso;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.DateExpression;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;
import sayso.source.Grounded;
import sayso.source.Sources;
import sayso.statement.Attribution;
import sayso.statement.Quotation;
import sayso.statement.Quotations;
import sayso.text.Prose;
import sayso.text.Span;

/// Makes the statements of a reading out of grounded attributions, quotations and dates.
final class Assembly {
    /// No sentence holds more attributions than this before or behind one of them.
    private static final int NEAR = 20;

    private final Prose prose;
    private final List<Quotation> quotations;
    private final List<DateExpression> dates;
    private final Gatherings gatherings;
    private final Publications publications;

    Assembly(Prose prose, List<Quotation> quotations, List<DateExpression> dates) {
        this.prose = prose;
        this.quotations = List.copyOf(quotations);
        this.dates = List.copyOf(dates);
        this.gatherings = new Gatherings(prose, this.dates);
        this.publications = new Publications(prose, this.dates);
    }

    /// The statements, numbered in the order given.
    List<Statement> statements(List<Grounded> grounded, Sources sources) {
        List<Statement> statements = new ArrayList<>();
        for (Grounded each : grounded) {
            int place = statements.size();
            StatementId id = new StatementId(place + 1);
            Finding finding = each.attribution().finding();
            statements.add(new Statement(
                    id,
                    form(each.attribution().wording().content()),
                    each.stance(),
                    each.attribution().wording(),
                    each.basis(),
                    each.within().map(outer -> new StatementId(outer + 1)),
                    said(each, beside(grounded, place), sources).map(Timex::new),
                    finding));
        }
        return Occasions.carry(prose, statements);
    }

    /// The day beside the cue, of the occasion, or on which the document came out.
    private Maybe<String> said(Grounded each, List<Attribution> beside, Sources sources) {
        Attribution attribution = each.attribution();
        Maybe<String> told = SaidOn.day(prose, attribution, beside, dates).orElse(gatherings.day(attribution));
        return !told.isKnown() && attribution.wording().source() instanceof Maybe.Known<Span>(Span source)
                ? each.basis().who().stream()
                        .map(id -> publications.day(sources.source(id), source))
                        .filter(Maybe::isKnown)
                        .findFirst()
                        .orElse(Maybe.unknown())
                : told;
    }

    /// The attributions near `place`: all that can stand in its sentence.
    private static List<Attribution> beside(List<Grounded> grounded, int place) {
        return grounded.subList(Math.max(0, place - NEAR), Math.min(grounded.size(), place + NEAR + 1)).stream()
                .map(Grounded::attribution)
                .toList();
    }

    /// Direct if every letter of the content stands in quotation marks, indirect if none does.
    private Form form(List<Span> content) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (Quotation quotation : Quotations.overlapping(quotations, span)) {
                inside |= quotation.span().overlaps(span);
            }
            outside |= hasUnquoted(span);
        }
        return !inside ? Form.INDIRECT : outside ? Form.MIXED : Form.DIRECT;
    }

    private boolean hasUnquoted(Span span) {
        int at = span.start();
        for (Quotation quotation : Quotations.overlapping(quotations, span)) {
            if (at < quotation.span().start() && hasWord(at, quotation.span().start())) {
                return true;
            }
            at = Math.max(at, quotation.span().end());
        }
        return at < span.end() && hasWord(at, span.end());
    }

    private boolean hasWord(int start, int end) {
        return prose.text().substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
