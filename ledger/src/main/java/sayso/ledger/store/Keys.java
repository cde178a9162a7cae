package sayso.ledger.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps the numbers of groups that are made anew: a group gets the number of the old one that most of its members
/// stood in.
final class Keys {
    private Keys() {}

    /// The old number of each group, by its place; groups that get a new one are left out.
    ///
    /// @param groups the members of each
    /// @param old the numbers that each report had
    static Map<Integer, Long> kept(List<? extends Collection<Long>> groups, Map<Long, Set<Long>> old) {
        Map<Integer, Long> kept = new HashMap<>();
        Map<Long, Integer> holder = new HashMap<>();
        Map<Long, Integer> most = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (Map.Entry<Long, Integer> each : counted(groups.get(at), old).entrySet()) {
                if (each.getValue() > most.getOrDefault(each.getKey(), 0)) {
                    most.put(each.getKey(), each.getValue());
                    holder.put(each.getKey(), at);
                }
            }
        }
        // of several old numbers the lowest stays
        holder.keySet().stream().sorted().forEach(number -> kept.putIfAbsent(holder.getOrDefault(number, 0), number));
        return kept;
    }

    private static Map<Long, Integer> counted(Collection<Long> members, Map<Long, Set<Long>> old) {
        Map<Long, Integer> counted = new HashMap<>();
        members.forEach(
                member -> old.getOrDefault(member, Set.of()).forEach(number -> counted.merge(number, 1, Integer::sum)));
        return counted;
    }
}
