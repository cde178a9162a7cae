package sayso.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import sayso.copies.CopyGroup;
import sayso.copies.CopyJson;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.GroupLine;
import sayso.ledger.linked.SameText;
import sayso.ledger.linked.Story;
import sayso.ledger.linked.StoryLine;
import sayso.reading.Coded;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.web.Asked;

/// What lies across reports: stories, copies, how much there is, and the log.
final class LedgerRoutes {
    /// Places of lists that are in the order of days: the day or nothing, and a report.
    static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})?\\.[0-9]{1,18}");

    /// Places of lists that are in the order of how many there are.
    static final Pattern COUNTED = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,18}");

    private static final int CREATED = 201;

    private final Ledger ledger;

    LedgerRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    /// By their numbers, or those published last first.
    void stories(Context context) {
        if (isOrdered(context, "number", "latest")) {
            Cursor cursor = Cursor.of(context, "stories-latest", DATED);
            Paged<StoryLine> page = ledger.stories(cursor.known(), cursor.limit());
            List<Story> whole = page.items().stream()
                    .flatMap(line -> ledger.storiesAfter(number(line.id()) - 1, 1).stream()
                            .filter(story -> story.id().equals(line.id())))
                    .toList();
            cursor.send(context, whole, page.next(), Shapes::story);
            return;
        }
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

    /// By their numbers, or those with the most reports first.
    void copies(Context context) {
        if (isOrdered(context, "number", "reports")) {
            Cursor cursor = Cursor.of(context, "copies-reports", COUNTED);
            Paged<GroupLine> page = ledger.copyGroups(cursor.known(), cursor.limit());
            List<SameText> whole = page.items().stream()
                    .flatMap(line -> ledger.copyGroupsAfter(number(line.id()) - 1, 1).stream()
                            .filter(group -> group.id().equals(line.id())))
                    .toList();
            cursor.send(context, whole, page.next(), Shapes::sameText);
            return;
        }
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
            Replies.send(context, Json.parse(CopyJson.write(group, Maybe.known(context.pathParam("id")))));
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

    /// From the first on, or from the last back.
    void log(Context context) throws ReportException {
        if (isOrdered(context, "oldest", "latest")) {
            latest(context);
            return;
        }
        Maybe<String> asked = Asked.query(context, "report");
        Maybe<String> report =
                asked instanceof Maybe.Known<String>(String id) ? Maybe.known(ledger.id(id)) : Maybe.unknown();
        Cursor cursor = Cursor.of(context, "log", 0);
        Function<Logged, Long> number = logged -> logged.correction().number();
        cursor.send(context, cursor.of(ledger.log(report), number::apply), number::apply, Shapes::logged);
    }

    private void latest(Context context) throws ReportException {
        Cursor cursor = Cursor.of(context, "log-latest", Long.MAX_VALUE);
        Function<Logged, Long> number = logged -> logged.correction().number();
        List<Logged> found = switch (Asked.query(context, "report")) {
            case Maybe.Known<String>(String id) ->
                ledger.log(Maybe.known(ledger.id(id))).reversed().stream()
                        .filter(each -> number.apply(each) < cursor.after())
                        .toList();
            case Maybe.Unknown<String>() -> ledger.lately(cursor.after(), cursor.wanted());
        };
        cursor.send(context, found, number::apply, Shapes::logged);
    }

    /// Whether the second of two orders is asked for; refused with 400 if neither is.
    static boolean isOrdered(Context context, String usual, String other) {
        String asked = Asked.query(context, "order").or(usual);
        if (!asked.equals(usual) && !asked.equals(other)) {
            throw Asked.bad("order", "there is no order “" + asked + "”", "choose " + usual + " or " + other);
        }
        return asked.equals(other);
    }

    static long number(String id) {
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
