package sayso.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.Facets;
import sayso.ledger.kept.Question;
import sayso.reading.Coded;
import sayso.reading.Kind;

/// Counts what answers are like, among those that a list shows first, so that no question takes long.
public final class Faceting {
    private static final int BATCH = 500;

    private Faceting() {}

    private record Of(long report, String item, Kind kind) {}

    /// Of the first `most` answers.
    public static Facets facets(Handle handle, Question question, int most) {
        List<Searching.Found> all = Searching.found(handle, question, most + 1);
        List<Searching.Found> found = all.subList(0, Math.min(most, all.size()));
        Set<String> items =
                found.stream().map(each -> each.report() + " " + each.id()).collect(Collectors.toSet());
        Map<Long, String> publishers = new HashMap<>();
        Set<Of> kinds = new HashSet<>();
        List<Long> reports =
                found.stream().map(Searching.Found::report).distinct().toList();
        for (int from = 0; from < reports.size(); from += BATCH) {
            List<Long> some = reports.subList(from, Math.min(from + BATCH, reports.size()));
            handle.createQuery(
                            "SELECT report, publisher FROM listed WHERE report IN (<reports>) AND publisher IS NOT NULL")
                    .bindList("reports", some)
                    .map((row, _) -> Map.entry(row.getLong("report"), Exact.in(row.getString("publisher"))))
                    .forEach(each -> publishers.put(each.getKey(), each.getValue()));
            handle
                    .createQuery("""
                            SELECT b.report, b.item, o.kind FROM basis b JOIN source o ON o.key = b.source
                            WHERE b.report IN (<reports>) AND b.role = 'who'
                            """)
                    .bindList("reports", some)
                    .map((row, _) -> new Of(
                            row.getLong("report"), row.getString("item"), Coded.of(Kind.class, row.getString("kind"))))
                    .stream()
                    .filter(each -> items.contains(each.report() + " " + each.item()))
                    .forEach(kinds::add);
        }
        return new Facets(
                found.size(),
                all.size() <= most,
                tallies(kinds.stream().map(Of::kind).toList()),
                tallies(found.stream().map(Searching.Found::stance).toList()),
                tallies(found.stream().map(Searching.Found::form).toList()),
                tallies(found.stream()
                        .map(each -> publishers.getOrDefault(each.report(), ""))
                        .filter(name -> !name.isEmpty())
                        .toList()));
    }

    /// The most frequent first, those of one count in their own order.
    private static <T extends Comparable<? super T>> List<Facets.Tally<T>> tallies(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.stream().sorted().forEach(value -> counts.merge(value, 1, Integer::sum));
        List<Facets.Tally<T>> tallies = new ArrayList<>();
        counts.forEach((value, answers) -> tallies.add(new Facets.Tally<>(value, answers)));
        tallies.sort(Comparator.comparingInt((Facets.Tally<T> tally) -> tally.answers())
                .reversed());
        return tallies;
    }
}
