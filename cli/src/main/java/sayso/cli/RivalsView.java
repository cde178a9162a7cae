package sayso.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Maybe;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// What a person or a program sees of figures that count the same thing.
final class RivalsView {
    private static final List<String> HEADER = List.of("count", "on whose word", "day", "carried by");

    private static final List<String> COLUMNS = List.of(
            "story",
            "measure",
            "population",
            "place",
            "part",
            "source",
            "entries",
            "low",
            "high",
            "bound",
            "words",
            "first",
            "last",
            "texts",
            "outlets",
            "reports",
            "superseded");

    private final List<Rivals> counts;
    private final Desk desk;

    RivalsView(List<Rivals> counts, Desk desk) {
        this.counts = List.copyOf(counts);
        this.desk = desk;
    }

    void show(Answers.Form form) throws IOException {
        switch (form) {
            case TABLE -> tables();
            case JSONL, CSV -> rows(form);
        }
    }

    private void tables() throws IOException {
        if (counts.isEmpty()) {
            desk.note("no figure of the ledger counts that");
            return;
        }
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        counts.forEach(each -> table(each, page));
        desk.answer(page.lines());
    }

    private static void table(Rivals rivals, Page page) {
        page.heading(title(rivals));
        Table table = new Table(HEADER);
        for (RivalRow row : rivals.rows()) {
            table.add(List.of(count(row), name(row.voice()), days(row), carried(row)), note(row, rivals));
        }
        table.show(page);
        rivals.drifts().forEach(drift -> page.text(2, drift(drift), page.ink()::bad));
    }

    /// "Killed: North Korean soldiers (T1)".
    static String title(Rivals rivals) {
        String measure = rivals.measure().code();
        return Character.toUpperCase(measure.charAt(0))
                + measure.substring(1)
                + rivals.population().map(who -> ": " + Shown.text(who)).or("")
                + rivals.place().map(where -> " in " + Shown.text(where)).or("")
                + (rivals.part() ? ", a part" : "")
                + rivals.story().map(id -> " (" + id + ")").or("");
    }

    private static String count(RivalRow row) {
        return Phrases.count(row.count(), Shown.text(row.sightings().getFirst().words()));
    }

    private static String name(Voice voice) {
        String names = voice.names().isEmpty() ? "publisher not known" : Phrases.list(voice.names());
        return Shown.text(voice.isOwn() ? names + ", own voice" : names);
    }

    private static String days(RivalRow row) {
        String first = row.first().map(LocalDate::toString).or("");
        String last = row.last().map(LocalDate::toString).or("");
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String carried(RivalRow row) {
        return Phrases.plural(reports(row).size(), "report") + ", " + Phrases.plural(row.texts(), "text");
    }

    private static List<String> reports(RivalRow row) {
        return row.sightings().stream()
                .map(sighting -> sighting.seen().report())
                .distinct()
                .toList();
    }

    private static String note(RivalRow row, Rivals rivals) {
        List<String> parts = new ArrayList<>();
        if (row.supersededBy() instanceof Maybe.Known<Integer>(Integer by)) {
            parts.add("superseded by " + count(rivals.rows().get(by)));
        }
        if (!row.outlets().isEmpty()) {
            parts.add(Phrases.list(row.outlets().stream().map(Shown::text).toList()));
        }
        return String.join("; ", parts);
    }

    private static String drift(Drift drift) {
        List<String> changes = drift.changed().stream()
                .map(what -> switch (what) {
                    case SOURCE ->
                        "source: " + name(drift.from().voice()) + " → "
                                + name(drift.to().voice());
                    case BOUND -> "bound: " + bound(drift.from()) + " → " + bound(drift.to());
                    case MEASURE ->
                        "measure: " + drift.from().figure().counted().measure().code() + " → "
                                + drift.to().figure().counted().measure().code();
                })
                .toList();
        return "drift in " + outlet(drift.to()) + (drift.inCopy() ? ", which copies " : ", after ")
                + outlet(drift.from()) + ": " + Phrases.list(changes);
    }

    private static String bound(Sighting sighting) {
        return "“" + Shown.text(sighting.words()) + "”";
    }

    private static String outlet(Sighting sighting) {
        return sighting.seen()
                .publisher()
                .map(Shown::text)
                .or("report " + FindCommand.shortId(sighting.seen().report()));
    }

    private void rows(Answers.Form form) throws IOException {
        Answers answers = new Answers(HEADER, COLUMNS);
        for (Rivals rivals : counts) {
            rivals.rows().forEach(row -> answers.add(new Answers.Row(HEADER, "", values(rivals, row))));
        }
        answers.write(form, desk, "");
    }

    private static List<Object> values(Rivals rivals, RivalRow row) {
        return List.of(
                rivals.story().or(""),
                rivals.measure().code(),
                rivals.population().or(""),
                rivals.place().or(""),
                rivals.part(),
                String.join("; ", row.voice().names()),
                row.voice().entries(),
                number(row.count().low()),
                number(row.count().high()),
                row.count().bound().code(),
                row.sightings().getFirst().words(),
                row.first().map(LocalDate::toString).or(""),
                row.last().map(LocalDate::toString).or(""),
                row.texts(),
                row.outlets(),
                reports(row),
                row.supersededBy().isKnown());
    }

    private static Object number(Maybe<Long> number) {
        return number instanceof Maybe.Known<Long>(Long known) ? known : "";
    }
}
