package sayso.ledger.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Counts the rows of many numbers with one question, and no further than one wants to know: what nearly every report
/// has costs no more than the rest.
///
/// @param where the rows of one number: `fingerprint WHERE hash = column1`
/// @param bound the parameters of `where`
record Tallies(String where, Map<String, String> bound) {
    /// Databases take a limited number of values in one question.
    private static final int BATCH = 500;

    /// Those with rows, and how many, up to `most`.
    Map<Long, Integer> of(Handle handle, Collection<Long> numbers, int most) {
        List<Long> all = List.copyOf(numbers);
        Map<Long, Integer> tallies = new HashMap<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            question(handle, all.subList(from, Math.min(from + BATCH, all.size())))
                    .bind("most", most)
                    .map((row, _) -> Map.entry(row.getLong("column1"), row.getInt("tally")))
                    .forEach(each -> tallies.put(each.getKey(), each.getValue()));
        }
        tallies.values().removeIf(tally -> tally == 0);
        return tallies;
    }

    /// Both databases call what stands first in VALUES `column1`.
    private Query question(Handle handle, List<Long> numbers) {
        String places = IntStream.range(0, numbers.size())
                .mapToObj(at -> "(:n" + at + ")")
                .collect(Collectors.joining(", "));
        Query question = handle.createQuery("SELECT column1, (SELECT count(*) FROM (SELECT 1 FROM " + where
                        + " LIMIT :most) AS found) AS tally FROM (VALUES " + places + ") AS sought")
                .bindMap(bound);
        for (int at = 0; at < numbers.size(); at++) {
            question.bind("n" + at, numbers.get(at));
        }
        return question;
    }
}
