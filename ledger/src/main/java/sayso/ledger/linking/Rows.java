package sayso.ledger.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Count;
import sayso.reading.Maybe;

/// The rows of one count: one for each number on one source's word.
final class Rows {
    private record Key(Voice voice, Count count) {}

    private Rows() {}

    /// @param own sightings in time, one at least
    static List<RivalRow> of(List<Sighting> own, Copied copied) {
        Map<Key, List<Sighting>> rows = new LinkedHashMap<>();
        for (Sighting sighting : own) {
            Key key = key(sighting, rows);
            List<Sighting> row = rows.computeIfAbsent(key, _ -> new ArrayList<>());
            row.add(sighting);
            row.addAll(copied.copiesOf(sighting));
        }
        Map<Voice, List<RivalRow>> bySource = new LinkedHashMap<>();
        rows.values()
                .forEach(row -> bySource.computeIfAbsent(
                                source(row.getFirst().voice(), bySource), _ -> new ArrayList<>())
                        .add(row(row)));
        return superseded(bySource.values().stream()
                .flatMap(each -> each.stream()
                        .sorted(Comparator.comparing(row -> row.last().or(LocalDate.MAX))))
                .toList());
    }

    private static Key key(Sighting sighting, Map<Key, List<Sighting>> rows) {
        Count count = sighting.figure().count();
        return rows.keySet().stream()
                .filter(key -> Voices.isSame(key.voice(), sighting.voice())
                        && key.count().equals(count))
                .findFirst()
                .orElse(new Key(sighting.voice(), count));
    }

    /// The voice under which the same source has rows already.
    private static Voice source(Voice voice, Map<Voice, List<RivalRow>> bySource) {
        return bySource.keySet().stream()
                .filter(each -> Voices.isSame(each, voice))
                .findFirst()
                .orElse(voice);
    }

    private static RivalRow row(List<Sighting> sightings) {
        List<Sighting> inTime = sightings.stream().sorted(Sightings.IN_TIME).toList();
        List<LocalDate> days =
                inTime.stream().flatMap(each -> each.dated().toList().stream()).toList();
        Sighting first = inTime.getFirst();
        return new RivalRow(
                first.voice(),
                first.figure().count(),
                days.isEmpty() ? Maybe.unknown() : Maybe.known(days.getFirst()),
                days.isEmpty() ? Maybe.unknown() : Maybe.known(days.getLast()),
                inTime,
                Maybe.unknown());
    }

    private static List<RivalRow> superseded(List<RivalRow> rows) {
        List<RivalRow> marked = new ArrayList<>();
        for (RivalRow row : rows) {
            int next = next(row, rows);
            marked.add(next < 0 ? row : row.superseded(next));
        }
        return marked;
    }

    /// The place of the next number that the same source gave; -1 if there is none.
    private static int next(RivalRow row, List<RivalRow> rows) {
        int next = -1;
        for (int at = 0; at < rows.size(); at++) {
            RivalRow other = rows.get(at);
            boolean later =
                    Voices.isSame(row.voice(), other.voice()) && !isSameNumber(row, other) && isBefore(row, other);
            next = later && (next < 0 || isBefore(other, rows.get(next))) ? at : next;
        }
        return next;
    }

    private static boolean isSameNumber(RivalRow one, RivalRow other) {
        return one.sightings().getFirst().hasSameNumber(other.sightings().getFirst());
    }

    /// On the same day only a report that says so tells which came later.
    private static boolean isBefore(RivalRow one, RivalRow other) {
        if (!(one.last() instanceof Maybe.Known<LocalDate>(LocalDate day)
                && other.last() instanceof Maybe.Known<LocalDate>(LocalDate later))) {
            return false;
        }
        return day.isBefore(later) || (day.equals(later) && isRevised(other) && !isRevised(one));
    }

    private static boolean isRevised(RivalRow row) {
        return row.sightings().stream().anyMatch(Sighting::revised);
    }
}
