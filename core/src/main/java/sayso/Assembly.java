package sayso;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.DateExpression;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;
import sayso.source.Grounded;
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

    Assembly(Prose prose, List<Quotation> quotations, List<DateExpression> dates) {
        this.prose = prose;
        this.quotations = List.copyOf(quotations);
        this.dates = List.copyOf(dates);
    }

    /// The statements, numbered in the order given.
    List<Statement> statements(List<Grounded> grounded) {
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
                    SaidOn.day(prose, each.attribution(), beside(grounded, place), dates)
                            .map(Timex::new),
                    finding));
        }
        return new Occasions(prose).carry(statements);
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
