package sayso.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.json.ReadingJson;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.ChangeJson;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.kept.Appearance;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.Links;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.ReportException;
import sayso.server.phrase.OwnVoice;
import sayso.server.report.ReportSheet;
import sayso.server.web.Asked;
import sayso.server.web.ServerCode;
import sayso.text.Prose;

/// Reports, their readings, and what people corrected in them.
final class ReportRoutes {
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int SHORT_ID = 12;
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})(?:\\.[a-z0-9]+)?\"");

    private final Ledger ledger;

    ReportRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    void list(Context context) {
        Cursor cursor = Cursor.of(context, "reports", Long.MAX_VALUE);
        cursor.send(
                context,
                ledger.reports(cursor.after(), cursor.wanted()),
                shelved -> shelved.place(),
                shelved -> Shapes.line(shelved.report()));
    }

    /// The corrected reading; with `machine=true` what the machine read.
    void reading(Context context) throws ReportException {
        Replies.acceptable(context, "application/json");
        KeptReport kept = ledger.report(context.pathParam("id"));
        boolean machine = isTrue(context, "machine");
        boolean rules = isTrue(context, "rules");
        String body = ReadingJson.write(machine ? kept.machine() : kept.reading(), new ReadingJson.Detail(true, rules));
        Replies.send(context, body, etag(kept, (machine ? "m" : "") + (rules ? "r" : "")));
    }

    /// The report as one page that needs nothing else: a file to send.
    void page(Context context) throws ReportException {
        Replies.acceptable(context, "text/html");
        KeptReport kept = ledger.report(context.pathParam("id"));
        String name = kept.id().substring(0, SHORT_ID) + ".html";
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        if (Replies.isNews(context, etag(kept, "p"))) {
            context.html(ReportSheet.html(kept.reading(), kept.edition()));
        }
    }

    /// What surrounds the reading: where it appeared, what it belongs to, what read it.
    void links(Context context) throws ReportException {
        KeptReport kept = ledger.report(context.pathParam("id"));
        Links links = ledger.links(kept);
        Fields entries = new Fields();
        links.entries().entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().number()))
                .forEach(each -> entries.with(each.getKey().toString(), each.getValue()));
        Replies.send(
                context,
                new Fields()
                        .with("id", kept.id())
                        .with("version", kept.version())
                        .with("edition", Shapes.edition(kept.edition()))
                        .with("read", kept.read().toString())
                        .with("copyGroup", links.copyGroup())
                        .with("origin", links.origin())
                        .with("story", links.story())
                        .with("entries", entries.json())
                        .with("ownVoice", ownVoice(kept.reading()))
                        .withAll("appearances", kept.appearances(), ReportRoutes::appearance)
                        .json());
    }

    private static Json ownVoice(Reading reading) {
        OwnVoice voice = OwnVoice.of(reading, Prose.of(reading.report().text()));
        return new Fields()
                .with("sentences", voice.sentences())
                .with("own", voice.own().size())
                .json();
    }

    private static Json appearance(Appearance appearance) {
        return new Fields()
                .with("location", Maybe.ofText(appearance.location()))
                .with("url", appearance.masthead().url())
                .with("title", appearance.masthead().title())
                .with("publisher", appearance.masthead().publisher())
                .with("published", appearance.masthead().dateline().known())
                .with("added", appearance.added().toString())
                .json();
    }

    void delete(Context context) throws ReportException {
        ledger.delete(ledger.id(context.pathParam("id")));
        context.status(NO_CONTENT);
    }

    void corrections(Context context) throws ReportException {
        KeptReport kept = ledger.report(context.pathParam("id"));
        context.header("Cache-Control", "private, no-cache");
        Replies.send(
                context,
                new Fields()
                        .withAll("items", kept.corrections(), Shapes::logged)
                        .json()
                        .write(),
                etag(kept, ""));
    }

    /// All changes together, or none.
    void correct(Context context) throws ReportException {
        Json body = Bodies.object(context);
        Maybe<Long> seen = seen(context);
        Reason reason = reason(context, body);
        KeptReport kept = ledger.report(context.pathParam("id"));
        String id = kept.id();
        List<Change> changes = changes(body, kept.reading());
        List<Long> made = new ArrayList<>();
        try {
            ledger.correct(id, changes, reason, seen).forEach(each -> made.add(each.number()));
        } catch (ReportException e) {
            throw changedMeanwhile(e);
        }
        KeptReport now = ledger.report(id);
        List<Logged> logged = now.corrections().stream()
                .filter(each -> made.contains(each.correction().number()))
                .toList();
        context.status(CREATED).header("ETag", etag(now, ""));
        Replies.json(
                context,
                new Fields().withAll("items", logged, Shapes::logged).json().write());
    }

    void undo(Context context) throws ReportException {
        String number = context.pathParam("number");
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw Asked.bad("number", "“" + number + "” is no number of a correction", "the log tells them");
        }
        Json body = Bodies.object(context);
        Correction undo = ledger.undo(Long.parseLong(number), reason(context, body));
        context.status(CREATED);
        Replies.json(context, Shapes.correction(undo).json().write());
    }

    /// `"12.3f9a…"`: the number of the last correction, and what else the reading depends on.
    private static String etag(KeptReport kept, String mark) {
        return "\"" + kept.version() + "." + mark + Replies.digest(kept.read() + " " + kept.edition()) + "\"";
    }

    /// Somebody else was faster.
    private static Exception asChanged(ReportException e) {
        return e.problem().code().equals(LedgerCode.CONFLICT.code())
                ? Bodies.refused(ServerCode.CHANGED, e.problem())
                : e;
    }

    private static ReportException changedMeanwhile(ReportException e) {
        if (asChanged(e) instanceof RuntimeException refused) {
            throw refused;
        }
        return e;
    }

    /// The version on which a person decided: the number in `If-Match`, or any.
    private static Maybe<Long> seen(Context context) {
        String given = context.header("If-Match");
        if (given == null || given.isBlank()) {
            throw ServerCode.UNCONDITIONAL.refuse(
                    "If-Match",
                    "a correction has to say which reading it was decided on",
                    "send If-Match with the ETag of the reading");
        }
        if (given.strip().equals("*")) {
            return Maybe.unknown();
        }
        Matcher version = VERSION.matcher(given.strip());
        if (!version.matches()) {
            throw Asked.bad("If-Match", "this is no ETag of a reading", "send it as the reading’s answer gives it");
        }
        return Maybe.known(Long.parseLong(version.group(1)));
    }

    /// Who asks, and why.
    static Reason reason(Context context, Json body) {
        String why = Bodies.need(body, "why");
        try {
            return new Reason(Asked.visitor(context).shownName(), why);
        } catch (IllegalArgumentException e) {
            throw Asked.bad("why", "this is no reason: " + e.getMessage(), "say in a few plain words why");
        }
    }

    private static List<Change> changes(Json body, Reading reading) {
        List<Change> changes = new ArrayList<>();
        for (Json each : body.list("changes")) {
            try {
                changes.add(ChangeJson.read(
                        each.text("kind").or(""),
                        Items.inWords(each.member("change").or(new Json.Nothing()), reading)
                                .write()));
            } catch (JsonException e) {
                throw Asked.bad("changes", String.valueOf(e.getMessage()), "/api shows the kinds of change");
            }
        }
        if (changes.isEmpty()) {
            throw Asked.bad("changes", "there is nothing to correct", "send a list of changes");
        }
        if (changes.stream().anyMatch(ReportRoutes::isOfTheLedger)) {
            throw Asked.bad(
                    "changes",
                    "this changes more than one report",
                    "sources are merged, and corrections undone, at addresses of their own");
        }
        return changes;
    }

    private static boolean isOfTheLedger(Change change) {
        return change instanceof Change.MergeEntries || change instanceof Change.Undo;
    }

    static boolean isTrue(Context context, String name) {
        return switch (Asked.query(context, name).or("false")) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw Asked.bad(name, "“" + other + "” is neither true nor false", "leave it out");
        };
    }
}
