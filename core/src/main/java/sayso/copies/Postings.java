package sayso.copies;

import java.util.Collection;
import java.util.List;

/// Which reports have which hashes: an index in memory or a table `fingerprint(report, hash)` in a database.
public interface Postings<K> {
    /// How many reports have this hash; above `most` any number above `most` will do: `select count(*) from
    /// (select 1 from fingerprint where hash = ? limit most + 1)`.
    int carriers(long hash, int most);

    /// The reports that have any of the hashes, each once, in any order: `select f.report, r.runs, count(*)
    /// from fingerprint f join report r … where f.hash in (…) group by f.report`.
    List<Carrier<K>> with(Collection<Long> hashes);
}
