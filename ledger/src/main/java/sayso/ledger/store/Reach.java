package sayso.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// Which reports hang together, link by link.
///
/// @param reports their keys
/// @param whole whether these are all; else there are more than were asked for
record Reach(Set<Long> reports, boolean whole) {
    private static final int BATCH = 500;

    /// @param table has the links, in both directions, in its columns `one` and `other`
    static Reach of(Handle handle, String table, Collection<Long> start, int most) {
        Set<Long> reached = new TreeSet<>(start);
        List<Long> edge = List.copyOf(reached);
        while (!edge.isEmpty() && reached.size() <= most) {
            List<Long> next = handle.createQuery(
                            "SELECT DISTINCT other FROM " + table + " WHERE one IN (<edge>) ORDER BY other LIMIT :most")
                    .bindList("edge", edge.subList(0, Math.min(BATCH, edge.size())))
                    .bind("most", 2 * most)
                    .mapTo(Long.class)
                    .list();
            edge = next.stream().filter(reached::add).toList();
        }
        return new Reach(reached, reached.size() <= most);
    }
}
