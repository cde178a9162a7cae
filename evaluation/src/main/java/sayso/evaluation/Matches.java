package sayso.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What counts of one kind of item in one report. An optional gold item costs nothing when missed, and what it pairs
/// with is not counted either.
///
/// @param found pairs whose gold item must be found
/// @param missed gold items that must be found and have no pair
/// @param gold how many gold items must be found
/// @param read how many read items count
record Matches<G, R>(List<Pair<G, R>> found, List<G> missed, int gold, int read) {
    static <G, R> Matches<G, R> of(List<Pair<G, R>> pairs, List<G> gold, int read, Predicate<G> isOptional) {
        List<Pair<G, R>> found =
                pairs.stream().filter(pair -> !isOptional.test(pair.gold())).toList();
        Set<Integer> paired = found.stream().map(Pair::at).collect(Collectors.toSet());
        List<G> missed = IntStream.range(0, gold.size())
                .filter(at -> !paired.contains(at))
                .mapToObj(gold::get)
                .filter(isOptional.negate())
                .toList();
        return new Matches<>(found, missed, found.size() + missed.size(), read - (pairs.size() - found.size()));
    }
}
