package sayso.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sayso.reading.Problem;

/// What has been counted so far, report by report.
final class ScoreSheet {
    private final Map<Mark, Tally> tallies = new EnumMap<>(Mark.class);
    private final Map<Trait, Share> shares = new EnumMap<>(Trait.class);
    private final List<Miss> misses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ScoreSheet() {
        Stream.of(Mark.values()).forEach(mark -> tallies.put(mark, new Tally(0, 0, 0)));
        Stream.of(Trait.values()).forEach(trait -> shares.put(trait, new Share(0, 0)));
    }

    /// Counts `right` of the matches as right for `mark`.
    void count(Mark mark, long right, Matches<?, ?> matches) {
        tallies.merge(mark, new Tally(Math.toIntExact(right), matches.gold(), matches.read()), Tally::plus);
    }

    void count(Trait trait, boolean isRight) {
        shares.computeIfPresent(trait, (_, share) -> share.plus(isRight));
    }

    void add(Miss miss) {
        misses.add(miss);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    Scores scores(int reports, int read) {
        return new Scores(tallies, shares, reports, read, misses, problems);
    }
}
