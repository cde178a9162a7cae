package sayso.ledger.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts wordings of one thing under one label: those with fewer words under the one that has them all and more, where
/// there is only one such.
final class Labels {
    private Labels() {}

    /// @param wide wordings that may mean any of the others
    static Map<Set<String>, Set<String>> of(Collection<Set<String>> wordings, Collection<Set<String>> wide) {
        List<Set<String>> narrow = wordings.stream()
                .distinct()
                .filter(each -> !wide.contains(each))
                .toList();
        List<Set<String>> fullest = narrow.stream()
                .filter(each -> narrow.stream().noneMatch(other -> isWithin(each, other)))
                .toList();
        Map<Set<String>, Set<String>> labels = new HashMap<>();
        for (Set<String> wording : wordings) {
            List<Set<String>> meant = wide.contains(wording)
                    ? fullest
                    : fullest.stream().filter(other -> isWithin(wording, other)).toList();
            labels.put(wording, meant.size() == 1 ? meant.getFirst() : wording);
        }
        return labels;
    }

    private static boolean isWithin(Set<String> wording, Set<String> other) {
        return other.size() > wording.size() && other.containsAll(wording);
    }
}
