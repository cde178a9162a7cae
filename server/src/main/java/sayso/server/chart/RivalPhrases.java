package sayso.server.chart;

import java.time.LocalDate;
import java.util.List;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Maybe;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// How rival figures are said to people.
public final class RivalPhrases {
    private static final int ID = 10;

    private RivalPhrases() {}

    /// "Killed: North Korean soldiers in Kursk (T1)".
    public static String title(Rivals rivals) {
        return heading(rivals) + rivals.story().map(id -> " (" + id + ")").or("");
    }

    /// "Killed: North Korean soldiers in Kursk".
    public static String heading(Rivals rivals) {
        String measure = rivals.measure().code();
        return Character.toUpperCase(measure.charAt(0))
                + measure.substring(1)
                + rivals.population().map(who -> ": " + Shown.text(who)).or("")
                + rivals.place().map(where -> " in " + Shown.text(where)).or("")
                + (rivals.part() ? ", a part" : "");
    }

    /// "about 600".
    public static String count(RivalRow row) {
        return Phrases.count(row.count(), words(row.sightings().getFirst()));
    }

    /// The number in the report's words.
    public static String words(Sighting sighting) {
        return Shown.text(sighting.words());
    }

    /// "The Kessel Post, own voice".
    public static String name(Voice voice) {
        String names = voice.names().isEmpty() ? "publisher not known" : Phrases.list(voice.names());
        return Shown.text(voice.isOwn() ? names + ", own voice" : names);
    }

    /// "2026-02-01 to 2026-02-03"; "" where no day is known.
    public static String days(RivalRow row) {
        String first = row.first().map(LocalDate::toString).or("");
        String last = row.last().map(LocalDate::toString).or("");
        return first.equals(last) ? first : first + " to " + last;
    }

    /// "3 reports, 1 text": copies count once as texts.
    public static String carried(RivalRow row) {
        return Phrases.plural(reports(row).size(), "report") + ", " + Phrases.plural(row.texts(), "text");
    }

    /// The ids of the reports that give it, each once.
    public static List<String> reports(RivalRow row) {
        return row.sightings().stream()
                .map(sighting -> sighting.seen().report())
                .distinct()
                .toList();
    }

    /// What changed: "source: the ministry → the army and bound: “600” → “more than 600”".
    public static String changes(Drift drift) {
        List<String> changes = drift.changed().stream()
                .map(what -> switch (what) {
                    case SOURCE ->
                        "source: " + name(drift.from().voice()) + " → "
                                + name(drift.to().voice());
                    case BOUND -> "bound: “" + words(drift.from()) + "” → “" + words(drift.to()) + "”";
                    case MEASURE ->
                        "measure: " + drift.from().figure().counted().measure().code() + " → "
                                + drift.to().figure().counted().measure().code();
                })
                .toList();
        return Phrases.list(changes);
    }

    /// How one report has it from the other.
    public static String link(Drift drift) {
        return drift.inCopy() ? ", which copies " : ", after ";
    }

    /// The publisher of a report, else the beginning of its id.
    public static String outlet(Sighting sighting) {
        String id = sighting.seen().report();
        return sighting.seen().publisher().map(Shown::text).or("report " + id.substring(0, Math.min(ID, id.length())));
    }

    /// The rows whose place in `rivals` is `by`; unknown where nothing takes its place.
    public static String superseded(RivalRow row, Rivals rivals) {
        return row.supersededBy() instanceof Maybe.Known<Integer>(Integer by)
                ? "superseded by " + count(rivals.rows().get(by))
                : "";
    }
}
