package sayso.ledger.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells which corrections are in force: those that no undo takes back which is itself in force.
public final class Standing {
    private Standing() {}

    /// Those in force but for undos, in the order of their numbers.
    public static List<Correction> among(Collection<Correction> corrections) {
        Set<Long> undone = undone(corrections);
        return corrections.stream()
                .filter(each -> !undone.contains(each.number()) && !(each.change() instanceof Change.Undo))
                .sorted(Comparator.comparingLong(Correction::number))
                .toList();
    }

    /// Each with its state, where nothing else than undos can change it.
    ///
    /// @param otherwise the state of those that are not taken back
    public static List<Logged> of(Collection<Correction> corrections, State otherwise) {
        Set<Long> undone = undone(corrections);
        return corrections.stream()
                .map(each -> new Logged(each, undone.contains(each.number()) ? State.UNDONE : otherwise))
                .toList();
    }

    /// Whether the correction of this number is taken back.
    public static boolean isUndone(long number, Collection<Correction> corrections) {
        return undone(corrections).contains(number);
    }

    /// The numbers of those that are taken back. The last word counts, so it is heard first.
    static Set<Long> undone(Collection<Correction> corrections) {
        Set<Long> undone = new HashSet<>();
        corrections.stream()
                .sorted(Comparator.comparingLong(Correction::number).reversed())
                .forEach(each -> {
                    if (each.change() instanceof Change.Undo(long number)
                            && number < each.number()
                            && !undone.contains(each.number())) {
                        undone.add(number);
                    }
                });
        return undone;
    }
}
