package sayso.copies;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Which reports have which hashes: an index in memory or a table `fingerprint(report, hash)` in a database.
public interface Postings<K> {
    /// Those of the hashes that more than `most` reports have.
    Set<Long> frequent(Collection<Long> hashes, int most);

    /// The reports that have any of the hashes, each once, in any order: `select f.report, r.runs, count(*)
    /// from fingerprint f join report r … where f.hash in (…) group by f.report`.
    List<Carrier<K>> with(Collection<Long> hashes);
}
