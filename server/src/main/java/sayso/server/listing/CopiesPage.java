package sayso.server.listing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import sayso.copies.CopyGroup;
import sayso.copies.Kinship;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.kept.Paged;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.linked.GroupLine;
import sayso.reading.Maybe;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Filters;
import sayso.server.web.Link;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/copies`: reports that carry the same text, the largest groups first.
///
/// @param next a link to the next page; "" on the last
public record CopiesPage(List<GroupLine> groups, String next) {
    private static final int SHOWN = 25;

    public CopiesPage {
        groups = List.copyOf(groups);
    }

    /// `/copies/{id}`: one of them; the origin and one of the others side by side.
    ///
    /// @param beside the member beside the origin
    /// @param left how many rows are not shown
    public record One(String id, CopyGroup group, CopyGroup.Member beside, List<SideBySide.Row> rows, int left) {
        private static final int MOST_ROWS = 300;

        public One {
            rows = List.copyOf(rows);
        }

        static One of(String id, CopyGroup group, CopyGroup.Member beside) {
            List<SideBySide.Row> rows = SideBySide.of(group.origin().report().text(), beside);
            List<SideBySide.Row> shown = rows.stream().limit(MOST_ROWS).toList();
            return new One(id, group, beside, shown, rows.size() - shown.size());
        }

        public ReportLine line(CopyGroup.Member member) {
            return CopiesPage.line(member.report());
        }

        public boolean isOrigin(CopyGroup.Member member) {
            return member.kinship() == Kinship.ORIGIN;
        }

        public boolean isBeside(CopyGroup.Member member) {
            return member.equals(beside);
        }

        /// A link that lays a member beside the origin.
        public String lay(CopyGroup.Member member) {
            return Link.to("/copies/" + id).with("with", member.report().id()) + "#beside";
        }
    }

    static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(
                Route.get("/copies", Access.READER, context -> all(context, ledger, pages)),
                Route.get("/copies/{id}", Access.READER, context -> one(context, ledger, pages)),
                Route.post("/copies/{id}/split", Access.EDITOR, context -> split(context, ledger)));
    }

    private static void all(Context context, Ledger ledger, Pages pages) {
        Paged<GroupLine> page = Paging.page(context, "after", after -> ledger.copyGroups(after, SHOWN));
        String next = page.next()
                .map(after -> Link.to("/copies").with("after", after).toString())
                .or("");
        pages.show(context, "copies.jte", "Copies", new CopiesPage(page.items(), next));
    }

    private static void one(Context context, Ledger ledger, Pages pages) throws ReportException {
        String id = context.pathParam("id");
        CopyGroup group = ledger.copyGroup(id);
        Maybe<String> asked = Filters.words(context, "with");
        CopyGroup.Member beside = group.members().stream()
                .filter(member -> member.kinship() != Kinship.ORIGIN)
                .filter(member -> asked.map(member.report().id()::equals).or(true))
                .findFirst()
                .orElseThrow(() -> Asked.bad("with", "this report is none of the copies", "choose one of the group"));
        pages.show(context, "copy.jte", "Copies " + id, One.of(id, group, beside));
    }

    private static void split(Context context, Ledger ledger) throws ReportException {
        CopyGroup group = ledger.copyGroup(context.pathParam("id"));
        String report = Reasons.field(context, "report");
        if (group.members().stream().noneMatch(member -> member.report().id().equals(report))) {
            throw Asked.bad("report", "this report is not in the group", "load the page anew");
        }
        ledger.correct(report, List.of(new Change.LeaveGroup(report)), Reasons.of(context), Maybe.unknown());
        context.redirect("/reports/" + report, HttpStatus.SEE_OTHER);
    }

    /// "87%".
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    static ReportLine line(Report report) {
        return new ReportLine(
                report.id(),
                report.masthead().title(),
                report.masthead().publisher(),
                report.masthead().dateline().known());
    }
}
