package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import sayso.copies.CopyGroup;
import sayso.evaluation.Tally;
import sayso.reading.Masthead;
import sayso.reading.Report;

/// Scores a finder of copies by pairs of made reports: a pair is found if both stand in one group.
public final class CopyEvaluation {
    private final List<Made> made;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Pair> found = new HashSet<>();

    private CopyEvaluation(List<Made> made) {
        this.made = made;
    }

    /// Two reports, by their places, the earlier first.
    private record Pair(int one, int other) {}

    /// The figures.
    ///
    /// @param all over all pairs of made reports
    /// @param ofOriginal by kind: pairs of an original with what was made for it, right or wrong
    /// @param ofKind by kind: all pairs that have a report of this kind
    /// @param misses pairs that were missed or wrongly found
    public record Result(
            int reports, Tally all, Map<Kind, Tally> ofOriginal, Map<Kind, Tally> ofKind, List<CopyMiss> misses) {
        public Result {
            misses = List.copyOf(misses);
            ofOriginal = Map.copyOf(ofOriginal);
            ofKind = Map.copyOf(ofKind);
        }
    }

    /// Has `finder` group what is made of the texts, as `CopyMaker` makes it.
    public static Result of(List<Made> made, Function<List<Report>, List<CopyGroup>> finder) {
        CopyEvaluation evaluation = new CopyEvaluation(made);
        evaluation.find(finder);
        return evaluation.result();
    }

    private void find(Function<List<Report>, List<CopyGroup>> finder) {
        List<Report> reports = new ArrayList<>();
        for (int at = 0; at < made.size(); at++) {
            String location = "made/" + at;
            places.put(location, at);
            reports.add(new Report(made.get(at).text(), Masthead.blank().withLocation(location)));
        }
        for (CopyGroup group : finder.apply(reports)) {
            List<Integer> members = group.members().stream()
                    .map(member -> places.getOrDefault(
                            member.report().masthead().location().or(""), 0))
                    .sorted()
                    .toList();
            for (int at = 1; at < members.size(); at++) {
                for (int one : members.subList(0, at)) {
                    found.add(new Pair(one, members.get(at)));
                }
            }
        }
    }

    private Result result() {
        Map<Kind, Tally> ofOriginal = new EnumMap<>(Kind.class);
        Map<Kind, Tally> ofKind = new EnumMap<>(Kind.class);
        List<CopyMiss> misses = new ArrayList<>();
        Tally all = new Tally(0, 0, 0);
        for (int other = 1; other < made.size(); other++) {
            for (int one = 0; one < other; one++) {
                Tally pair = tally(one, other);
                all = sum(all, pair);
                if (pair.gold() != pair.read()) {
                    misses.add(new CopyMiss(made.get(one), made.get(other)));
                }
                ofKind.merge(made.get(one).kind(), pair, CopyEvaluation::sum);
                if (made.get(one).kind() != made.get(other).kind()) {
                    ofKind.merge(made.get(other).kind(), pair, CopyEvaluation::sum);
                }
                if (made.get(one).kind() == Kind.ORIGINAL
                        && made.get(one).about() == made.get(other).about()) {
                    ofOriginal.merge(made.get(other).kind(), pair, CopyEvaluation::sum);
                }
            }
        }
        return new Result(made.size(), all, ofOriginal, ofKind, misses);
    }

    private Tally tally(int one, int other) {
        boolean isCopy = made.get(one).isCopyOf(made.get(other));
        boolean isFound = found.contains(new Pair(one, other));
        return new Tally(isCopy && isFound ? 1 : 0, isCopy ? 1 : 0, isFound ? 1 : 0);
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(one.right() + other.right(), one.gold() + other.gold(), one.read() + other.read());
    }
}
