package sayso.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import sayso.copies.CopyGroup;
import sayso.copies.CopyJson;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.ledger.linked.CountQuery;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.ReportException;
import sayso.reading.Stance;
import sayso.reading.Status;
import sayso.server.adding.Asking;
import sayso.server.web.Asked;

/// What lies across reports: statements, figures, sources, stories, copies, counts and the log.
final class LedgerRoutes {
    private static final int CREATED = 201;
    private static final int USUAL_STORIES = 50;
    private static final int MOST_STORIES = 1000;

    private final Ledger ledger;

    LedgerRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    void statements(Context context) {
        Question question = new Question(
                Asked.query(context, "q").or(""),
                Asked.query(context, "source").or(""),
                coded(context, "kind", Kind.class),
                coded(context, "stance", Stance.class),
                Asked.query(context, "publisher"),
                Asking.day("from", Asked.query(context, "from")),
                Asking.day("to", Asked.query(context, "to")),
                coded(context, "status", Status.class));
        Cursor cursor = Cursor.of(context, "statements", Long.MAX_VALUE);
        cursor.send(context, ledger.find(question, cursor.after(), cursor.wanted()), Hit::place, Shapes::hit);
    }

    void figures(Context context) {
        CountQuery query = new CountQuery(
                coded(context, "measure", Measure.class),
                Asked.query(context, "who"),
                Asked.query(context, "story"),
                Asked.number(context, "limit", USUAL_STORIES, 1, MOST_STORIES));
        Replies.send(
                context,
                new Fields()
                        .withAll("items", ledger.counts(query), Shapes::rivals)
                        .json());
    }

    void sources(Context context) {
        Cursor cursor = Cursor.of(context, "sources", 0);
        cursor.send(
                context,
                ledger.entriesAfter(Asked.query(context, "q"), cursor.after(), cursor.wanted()),
                entry -> number(entry.id()),
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

    void stories(Context context) {
        Cursor cursor = Cursor.of(context, "stories", 0);
        cursor.send(
                context,
                ledger.storiesAfter(cursor.after(), cursor.wanted()),
                story -> number(story.id()),
                Shapes::story);
    }

    void story(Context context) throws ReportException {
        Replies.send(context, Shapes.story(ledger.story(context.pathParam("id"))));
    }

    void copies(Context context) {
        Cursor cursor = Cursor.of(context, "copies", 0);
        cursor.send(
                context,
                ledger.copyGroupsAfter(cursor.after(), cursor.wanted()),
                group -> number(group.id()),
                Shapes::sameText);
    }

    void copyGroup(Context context) throws ReportException {
        CopyGroup group = ledger.copyGroup(context.pathParam("id"));
        try {
            Replies.send(context, Json.parse(CopyJson.write(group)));
        } catch (JsonException e) {
            throw new IllegalStateException("A copy group was not written as JSON", e);
        }
    }

    /// The report of the body leaves the copy group of the address.
    void split(Context context) throws ReportException {
        Json body = Bodies.object(context);
        Reason reason = ReportRoutes.reason(context, body);
        String report = ledger.id(Bodies.need(body, "report"));
        String group = context.pathParam("id");
        boolean isMember = ledger.copyGroup(group).members().stream()
                .anyMatch(member -> member.report().id().equals(report));
        if (!isMember) {
            throw Asked.bad("report", "the report does not belong to " + group, "see the members of the group");
        }
        List<Change> leave = List.of(new Change.LeaveGroup(report));
        Correction made = ledger.correct(report, leave, reason, Maybe.unknown()).getFirst();
        context.status(CREATED);
        Replies.json(context, Shapes.correction(made).json().write());
    }

    void stats(Context context) {
        Replies.send(context, Shapes.stats(ledger.stats()));
    }

    void log(Context context) throws ReportException {
        Maybe<String> asked = Asked.query(context, "report");
        Maybe<String> report =
                asked instanceof Maybe.Known<String>(String id) ? Maybe.known(ledger.id(id)) : Maybe.unknown();
        Cursor cursor = Cursor.of(context, "log", 0);
        Function<Logged, Long> number = logged -> logged.correction().number();
        cursor.send(context, cursor.of(ledger.log(report), number::apply), number::apply, Shapes::logged);
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(1));
    }

    /// A word of a closed set in the query; refused with 400 if it is none of them.
    static <E extends Enum<E> & Coded> Maybe<E> coded(Context context, String name, Class<E> type) {
        try {
            return Asked.query(context, name).map(code -> Coded.of(type, code));
        } catch (IllegalArgumentException e) {
            throw Asked.bad(name, String.valueOf(e.getMessage()), "use one of these words");
        }
    }
}
