package sayso.server.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.kept.Doubt;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.report.CorrectionLine;
import sayso.server.report.Deciding;
import sayso.server.report.Excerpt;
import sayso.server.report.Typed;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Refusal;
import sayso.server.web.Route;

/// `/review`: what is least certain, to be accepted, corrected or rejected; `/log`: who decided what.
public final class Review {
    private static final int SHOWN = 10;
    private static final int LOGGED = 100;
    private static final Pattern PLACE =
            Pattern.compile("([0-9](?:\\.[0-9]{1,20})?(?:E-[0-9]{1,2})?)-([af])-([0-9]{1,18})");

    private final Ledger ledger;
    private final Pages pages;

    private Review(Ledger ledger, Pages pages) {
        this.ledger = ledger;
        this.pages = pages;
    }

    public static List<Route> routes(Ledger ledger, Pages pages) {
        Review room = new Review(ledger, pages);
        return List.of(
                Route.get("/review", Access.EDITOR, room::show),
                Route.post("/review", Access.EDITOR, room::decide),
                Route.post("/review/undo/{number}", Access.EDITOR, room::undo),
                Route.get("/log", Access.READER, room::log));
    }

    private void show(Context context) throws ReportException {
        show(context, "", "");
    }

    private void show(Context context, String trouble, String hint) throws ReportException {
        List<Doubt> doubts = ledger.doubts(after(context), SHOWN);
        List<DoubtLine> lines = new ArrayList<>();
        for (Doubt doubt : doubts) {
            line(doubt).toList().forEach(lines::add);
        }
        String next = doubts.size() < SHOWN ? "" : written(doubts.getLast().place());
        ReviewPage page =
                new ReviewPage(lines, asked(context), next, done(context), trouble, hint, Asked.visitor(context));
        pages.show(context, "review.jte", "Review", page);
    }

    /// Nothing, if somebody deleted or corrected it meanwhile.
    private Maybe<DoubtLine> line(Doubt doubt) {
        KeptReport kept;
        try {
            kept = ledger.report(doubt.report());
        } catch (ReportException _) {
            return Maybe.unknown();
        }
        return Excerpt.of(kept.reading(), doubt.item())
                .map(excerpt -> new DoubtLine(
                        kept.id(),
                        Shown.text(kept.reading().report().masthead().title().or("Untitled report")),
                        Shown.text(
                                kept.reading().report().masthead().publisher().or("publisher not known")),
                        kept.version(),
                        Phrases.confidence(doubt.confidence()),
                        excerpt));
    }

    private List<CorrectionLine> done(Context context) {
        String number = Asked.query(context, "done").or("");
        if (!number.matches("[1-9][0-9]{0,17}")) {
            return List.of();
        }
        long last = Long.parseLong(number);
        return ledger.lately(last + 1, 1).stream()
                .filter(each -> each.correction().number() == last)
                .map(each -> CorrectionLine.of(each, Maybe.unknown()))
                .toList();
    }

    private void decide(Context context) throws ReportException {
        Typed typed = Typed.in(context);
        try {
            KeptReport kept = ledger.report(typed.text("report"));
            back(context, Deciding.decide(ledger, kept, typed, context));
        } catch (Refusal e) {
            refuse(context, e.status(), e.problem());
        } catch (ReportException e) {
            refuse(context, e.problem().code().equals(LedgerCode.CONFLICT.code()) ? 409 : 422, e.problem());
        }
    }

    private void refuse(Context context, int status, Problem problem) throws ReportException {
        context.status(status);
        show(context, problem.message(), problem.hint().or(""));
    }

    private void undo(Context context) throws ReportException {
        String number = context.pathParam("number");
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw LedgerCode.NO_CORRECTION.refuse(
                    number, "the ledger has no correction with this number", "the log shows them");
        }
        Correction made = ledger.undo(Long.parseLong(number), Deciding.reason(context, Typed.in(context)));
        back(context, made.number());
    }

    /// To the page that the form stood on, with what was decided.
    private static void back(Context context, long number) {
        String after = asked(context);
        String place = after.isEmpty() ? "" : "&after=" + after;
        context.redirect("/review?done=" + number + place, HttpStatus.SEE_OTHER);
    }

    private void log(Context context) {
        String asked = Asked.query(context, "before").or("");
        long before = asked.matches("[1-9][0-9]{0,17}") ? Long.parseLong(asked) : Long.MAX_VALUE;
        List<Logged> lines = ledger.lately(before, LOGGED);
        long on = lines.size() < LOGGED ? 0 : lines.getLast().correction().number();
        LogPage page = new LogPage(
                lines.stream()
                        .map(each -> CorrectionLine.of(each, Maybe.unknown()))
                        .toList(),
                Asked.visitor(context).may(Access.EDITOR)
                        ? Asked.visitor(context).formToken()
                        : "",
                on);
        pages.show(context, "log.jte", "Corrections", page);
    }

    /// The place that the link or the form names; "" if it names none.
    private static String asked(Context context) {
        String after = Asked.query(context, "after")
                .orElse(Asked.form(context, "after"))
                .or("");
        return PLACE.matcher(after).matches() ? after : "";
    }

    private static Doubt.Place after(Context context) {
        Matcher place = PLACE.matcher(asked(context));
        return place.matches()
                ? new Doubt.Place(
                        Double.parseDouble(place.group(1)), place.group(2).equals("f"), Long.parseLong(place.group(3)))
                : Doubt.Place.first();
    }

    private static String written(Doubt.Place place) {
        return String.format(Locale.ROOT, "%s-%s-%d", place.confidence(), place.figure() ? "f" : "a", place.key());
    }
}
