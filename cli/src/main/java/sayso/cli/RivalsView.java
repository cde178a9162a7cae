package sayso.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.reading.Maybe;
import sayso.server.chart.RivalPhrases;
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
            "superseded",
            "supersededBy",
            "drift",
            "drifts");

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
        page.heading(RivalPhrases.title(rivals));
        Table table = new Table(HEADER);
        for (RivalRow row : rivals.rows()) {
            table.add(
                    List.of(
                            RivalPhrases.count(row),
                            RivalPhrases.name(row.voice()),
                            RivalPhrases.days(row),
                            RivalPhrases.carried(row)),
                    note(row, rivals));
        }
        table.show(page);
        rivals.drifts().forEach(drift -> page.text(2, drift(drift), page.ink()::bad));
    }

    private static String note(RivalRow row, Rivals rivals) {
        List<String> parts = new ArrayList<>();
        if (row.supersededBy().isKnown()) {
            parts.add(RivalPhrases.superseded(row, rivals));
        }
        if (!row.outlets().isEmpty()) {
            parts.add(Phrases.list(row.outlets().stream().map(Shown::text).toList()));
        }
        return String.join("; ", parts);
    }

    private static String drift(Drift drift) {
        return "drift in " + RivalPhrases.outlet(drift.to()) + RivalPhrases.link(drift)
                + RivalPhrases.outlet(drift.from()) + ": " + RivalPhrases.changes(drift);
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
                words(row),
                row.first().map(LocalDate::toString).or(""),
                row.last().map(LocalDate::toString).or(""),
                row.texts(),
                row.outlets(),
                RivalPhrases.reports(row),
                row.supersededBy().isKnown(),
                row.supersededBy().map(by -> words(rivals.rows().get(by))).or(""),
                drifts(rivals, row)
                        .flatMap(drift -> drift.changed().stream())
                        .map(Drift.What::code)
                        .distinct()
                        .toList(),
                drifts(rivals, row).map(RivalsView::drift).toList());
    }

    private static String words(RivalRow row) {
        return row.sightings().getFirst().words();
    }

    /// What changed on the way to this number; where it became another count on the way, on the way from it.
    private static Stream<Drift> drifts(Rivals rivals, RivalRow row) {
        return rivals.drifts().stream()
                .filter(drift -> row.sightings().contains(drift.to())
                        || (row.sightings().contains(drift.from())
                                && rivals.rows().stream()
                                        .noneMatch(other -> other.sightings().contains(drift.to()))));
    }

    private static Object number(Maybe<Long> number) {
        return number instanceof Maybe.Known<Long>(Long known) ? known : "";
    }
}
