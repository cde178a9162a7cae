package sayso.server.listing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.FigureLine;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Paged;
import sayso.ledger.kept.Question;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.Use;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.reading.Source;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Link;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/sources/{id}`: one person or body, what they said, which figures rest on them, and in which reports.
///
/// @param statements a link to all their statements; "" where all are shown
public record SourcePage(
        Entry entry, List<Answer> answers, String statements, Paged<FigureLine> figures, Paged<Use> uses) {
    private static final int SHOWN = 15;

    public SourcePage {
        answers = List.copyOf(answers);
    }

    static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(
                Route.get("/sources/{id}", Access.READER, context -> show(context, ledger, pages)),
                Route.post("/sources/{id}/merge", Access.EDITOR, context -> merge(context, ledger)),
                Route.post("/sources/{id}/split", Access.EDITOR, context -> split(context, ledger)));
    }

    private static void show(Context context, Ledger ledger, Pages pages) throws ReportException {
        Entry entry = ledger.entry(context.pathParam("id"));
        List<Hit> hits =
                ledger.find(Question.everything().withEntry(Maybe.known(entry.id())), Long.MAX_VALUE, SHOWN + 1);
        String statements = hits.size() > SHOWN
                ? Link.to("/search").with("entry", entry.id()).toString()
                : "";
        Paged<FigureLine> figures = Paging.page(context, "figures", after -> ledger.figures(entry.id(), after, SHOWN));
        Paged<Use> uses = Paging.page(context, "reports", after -> ledger.uses(entry.id(), after, SHOWN));
        pages.show(
                context,
                "source.jte",
                Shown.text(entry.name()),
                new SourcePage(
                        entry, Answer.of(hits.subList(0, Math.min(SHOWN, hits.size()))), statements, figures, uses));
    }

    private static void merge(Context context, Ledger ledger) throws ReportException {
        String into = Reasons.field(context, "into");
        SourceOf one = ledger.sourceUnder(ledger.entry(context.pathParam("id")).id());
        Entry other = ledger.entry(into);
        if (ledger.entry(context.pathParam("id")).id().equals(other.id())) {
            throw Asked.bad("into", "both are the same source", "name another one");
        }
        ledger.merge(one, ledger.sourceUnder(other.id()), Reasons.of(context));
        context.redirect("/sources/" + other.id(), HttpStatus.SEE_OTHER);
    }

    private static void split(Context context, Ledger ledger) throws ReportException {
        KeptReport report = ledger.report(Reasons.field(context, "report"));
        String wanted = Reasons.field(context, "source");
        Source source = report.reading().sources().stream()
                .filter(each -> each.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Asked.bad("source", "the report has no source " + wanted, "load the page anew"));
        SourceOf of = new SourceOf(report.id(), SourceName.of(source));
        ledger.correct(report.id(), List.of(new Change.SplitEntry(of)), Reasons.of(context), Maybe.unknown());
        context.redirect("/sources/" + context.pathParam("id"), HttpStatus.SEE_OTHER);
    }

    /// Nothing was looked for.
    public Terms terms() {
        return new Terms("");
    }

    /// "at least 40 killed, civilians".
    public static String told(FigureLine figure) {
        return Phrases.count(figure.count(), Shown.text(figure.words())) + " "
                + figure.measure().code()
                + figure.population().map(who -> ", " + Shown.text(who)).or("");
    }

    /// A link to the figures or reports after these; "" where there are none.
    public String next(String name, Paged<?> page) {
        return page.next()
                .map(after ->
                        Link.to("/sources/" + entry.id()).with(name, after).toString())
                .or("");
    }
}
