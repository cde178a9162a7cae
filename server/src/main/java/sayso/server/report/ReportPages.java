package sayso.server.report;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import sayso.json.ReadingJson;
import sayso.ledger.Ledger;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.Links;
import sayso.reading.Problem;
import sayso.reading.ReportException;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Refusal;
import sayso.server.web.Route;

/// `/reports/{id}`: a report, and what people correct in it.
public final class ReportPages {
    private final Ledger ledger;
    private final Pages pages;

    private ReportPages(Ledger ledger, Pages pages) {
        this.ledger = ledger;
        this.pages = pages;
    }

    public static List<Route> routes(Ledger ledger, Pages pages) {
        ReportPages room = new ReportPages(ledger, pages);
        return List.of(
                Route.get("/reports/{id}", Access.READER, room::show),
                Route.get("/reports/{id}/reading.json", Access.READER, room::json),
                Route.post("/reports/{id}/corrections", Access.EDITOR, room::correct),
                Route.post("/reports/{id}/corrections/{number}/undo", Access.EDITOR, room::undo));
    }

    private void show(Context context) throws ReportException {
        KeptReport kept = ledger.report(context.pathParam("id"));
        boolean editor = Asked.visitor(context).may(Access.EDITOR);
        List<Editing> forms = editor
                ? Asked.query(context, "correct")
                        .map(item -> Editing.of(kept.reading(), item, kept.version()))
                        .toList()
                : List.of();
        show(context, kept, forms);
    }

    private void show(Context context, KeptReport kept, List<Editing> forms) {
        Links links = ledger.links(kept);
        ReportPage page = ReportPage.of(kept.reading(), kept.edition(), links.entries());
        ReportView view = new ReportView(
                page,
                KeptPart.of(kept, links),
                forms,
                Asked.visitor(context).may(Access.EDITOR),
                Asked.visitor(context));
        pages.show(context, "report.jte", page.head().title(), view);
    }

    private void json(Context context) throws ReportException {
        KeptReport kept = ledger.report(context.pathParam("id"));
        String name = kept.id().substring(0, 12) + ".json";
        context.contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(ReadingJson.write(kept.reading(), new ReadingJson.Detail(true, true)));
    }

    private void correct(Context context) throws ReportException {
        KeptReport kept = ledger.report(context.pathParam("id"));
        Typed typed = Typed.in(context);
        try {
            Deciding.decide(ledger, kept, typed, context);
            String item = typed.text("item");
            String place = item.matches("[AF][0-9]+") ? "card-" + item : "corrections";
            context.redirect("/reports/" + kept.id() + "#" + place, HttpStatus.SEE_OTHER);
        } catch (Refusal e) {
            refuse(context, kept, typed, e.status(), e.problem());
        } catch (ReportException e) {
            boolean late = e.problem().code().equals(LedgerCode.CONFLICT.code());
            refuse(context, ledger.report(kept.id()), typed, late ? 409 : 422, e.problem());
        }
    }

    /// The page again, with the form as it was sent, what is wrong with it, and what others did meanwhile.
    private void refuse(Context context, KeptReport kept, Typed typed, int status, Problem problem) {
        long seen = typed.text("version").matches("[0-9]{1,18}") ? typed.version() : kept.version();
        List<CorrectionLine> meanwhile = CorrectionLine.of(kept).stream()
                .filter(each -> each.number() > seen)
                .toList();
        context.status(status);
        show(
                context,
                kept,
                List.of(form(kept, typed)
                        .refused(typed, problem.message(), problem.hint().or(""), meanwhile)));
    }

    private static Editing form(KeptReport kept, Typed typed) {
        try {
            return Editing.of(kept.reading(), typed.text("item"), kept.version());
        } catch (Refusal e) {
            return Editing.gone(typed.text("item"), kept.version());
        }
    }

    private void undo(Context context) throws ReportException {
        KeptReport kept = ledger.report(context.pathParam("id"));
        String number = context.pathParam("number");
        boolean here = kept.corrections().stream()
                .anyMatch(each -> Long.toString(each.correction().number()).equals(number));
        if (!here) {
            throw LedgerCode.NO_CORRECTION.refuse(
                    number, "the report has no correction with this number", "its page lists them");
        }
        Typed typed = Typed.in(context);
        ledger.undo(Long.parseLong(number), Deciding.reason(context, typed));
        context.redirect("/reports/" + kept.id() + "#corrections", HttpStatus.SEE_OTHER);
    }
}
