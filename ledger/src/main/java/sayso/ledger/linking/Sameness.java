package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which entry stands for which: a short name stands under the longer one where it can mean no other, and what a
/// person merged stands together. The order of what is given makes no difference, but for merges: the last one
/// counts.
public final class Sameness {
    private final Map<String, Set<String>> fulls = new TreeMap<>();
    private final Map<String, String> merged = new TreeMap<>();

    private Sameness() {}

    /// For each key that is named the key of the entry that stands for it, its own where none else does.
    public static Map<String, String> of(Collection<Alias> aliases, List<Merge> merges) {
        Sameness sameness = new Sameness();
        aliases.forEach(alias -> sameness.fulls
                .computeIfAbsent(alias.name(), _ -> new TreeSet<>())
                .add(alias.full()));
        merges.forEach(sameness::merge);
        Map<String, String> roots = new TreeMap<>();
        aliases.forEach(alias -> {
            roots.put(alias.name(), sameness.root(alias.name(), new HashSet<>()));
            roots.put(alias.full(), sameness.root(alias.full(), new HashSet<>()));
        });
        merges.forEach(merge -> {
            roots.put(merge.entry(), sameness.root(merge.entry(), new HashSet<>()));
            roots.put(merge.into(), sameness.root(merge.into(), new HashSet<>()));
        });
        return roots;
    }

    /// Who merges the other way round takes back the earlier merge.
    private void merge(Merge merge) {
        String key = merge.into();
        while (!merged.getOrDefault(key, merge.entry()).equals(merge.entry())) {
            key = merged.getOrDefault(key, merge.entry());
        }
        merged.remove(key);
        merged.put(merge.entry(), merge.into());
    }

    /// A person's word comes first; what goes round in a circle ends where it would begin again.
    private String root(String key, Set<String> way) {
        if (!way.add(key)) {
            return key;
        }
        String into = merged.getOrDefault(key, key);
        if (!into.equals(key)) {
            return root(into, way);
        }
        List<String> meant = new ArrayList<>();
        for (String full : fulls.getOrDefault(key, Set.of())) {
            String root = root(full, new HashSet<>(way));
            if (!meant.contains(root)) {
                meant.add(root);
            }
        }
        return meant.size() == 1 ? meant.getFirst() : key;
    }
}
