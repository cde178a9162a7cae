package sayso.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;
import sayso.json.Json;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.FigureLine;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.Use;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.reading.Source;
import sayso.server.web.Asked;

/// Persons and bodies whose word reports rest on.
final class SourceRoutes {
    private static final int CREATED = 201;

    /// Places of lists that are in the order in which reports were added.
    private static final Pattern PLACED = Pattern.compile("\\.[0-9]{1,18}");

    private final Ledger ledger;

    SourceRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    /// By their numbers, or those whose word the most reports rest on first.
    void sources(Context context) {
        if (LedgerRoutes.isOrdered(context, "number", "reports")) {
            Cursor cursor = Cursor.of(context, "sources-reports", LedgerRoutes.COUNTED);
            Paged<Entry> page = ledger.entries(Asked.query(context, "q"), cursor.known(), cursor.limit());
            cursor.send(context, page.items(), page.next(), Shapes::entry);
            return;
        }
        Cursor cursor = Cursor.of(context, "sources", 0);
        cursor.send(
                context,
                ledger.entriesAfter(Asked.query(context, "q"), cursor.after(), cursor.wanted()),
                entry -> LedgerRoutes.number(entry.id()),
                Shapes::entry);
    }

    void source(Context context) throws ReportException {
        Replies.send(context, Shapes.entry(ledger.entry(context.pathParam("id"))));
    }

    /// The source of the address is the one in the body's `into`.
    void merge(Context context) throws ReportException {
        Json body = Bodies.object(context);
        Reason reason = ReportRoutes.reason(context, body);
        String id = context.pathParam("id");
        String into = Bodies.need(body, "into");
        SourceOf one = ledger.sourceUnder(id);
        SourceOf other = ledger.sourceUnder(into);
        if (ledger.entry(id).id().equals(ledger.entry(into).id())) {
            throw Asked.bad("into", "both are the same source", "name two");
        }
        Correction made = one.report().equals(other.report())
                ? ledger.correct(
                                one.report(),
                                List.of(new Change.MergeSources(one.source(), other.source())),
                                reason,
                                Maybe.unknown())
                        .getFirst()
                : ledger.merge(one, other, reason);
        context.status(CREATED);
        Replies.json(context, Shapes.correction(made).json().write());
    }

    /// The figures that rest on their word, what was added last first.
    void figures(Context context) throws ReportException {
        Entry entry = ledger.entry(context.pathParam("id"));
        Cursor cursor = Cursor.of(context, "source-figures", PLACED);
        Paged<FigureLine> page = ledger.figures(entry.id(), cursor.known(), cursor.limit());
        cursor.send(context, page.items(), page.next(), Shapes::figure);
    }

    /// The reports whose sources stand under the entry, what was added last first.
    void reports(Context context) throws ReportException {
        Entry entry = ledger.entry(context.pathParam("id"));
        Cursor cursor = Cursor.of(context, "source-reports", PLACED);
        Paged<Use> page = ledger.uses(entry.id(), cursor.known(), cursor.limit());
        cursor.send(context, page.items(), page.next(), Shapes::use);
    }

    /// The source of one report, both named by the body, is somebody else than the entry of the address.
    void split(Context context) throws ReportException {
        Json body = Bodies.object(context);
        Reason reason = ReportRoutes.reason(context, body);
        Entry entry = ledger.entry(context.pathParam("id"));
        KeptReport kept = ledger.report(Bodies.need(body, "report"));
        String id = Bodies.need(body, "source");
        List<Source> found = kept.reading().sources().stream()
                .filter(each -> each.id().toString().equals(id))
                .toList();
        if (found.isEmpty() || !isUnder(kept, found.getFirst(), entry)) {
            throw Asked.bad("source", "the report has no such source under " + entry.id(), "its links tell them");
        }
        SourceOf source = new SourceOf(kept.id(), SourceName.of(found.getFirst()));
        Correction made = ledger.correct(kept.id(), List.of(new Change.SplitEntry(source)), reason, Maybe.unknown())
                .getFirst();
        context.status(CREATED);
        Replies.json(context, Shapes.correction(made).json().write());
    }

    private boolean isUnder(KeptReport kept, Source source, Entry entry) throws ReportException {
        String under = ledger.links(kept).entries().get(source.id());
        return under != null && ledger.entry(under).id().equals(entry.id());
    }
}
