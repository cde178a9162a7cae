package sayso.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sayso.reading.Problem;

/// How readings stand against a gold set; docs/reference/evaluation.md says what each figure means.
///
/// @param tallies one for each [Mark], counted over all reports
/// @param shares one for each [Trait], over the statements found
/// @param reports how many gold reports there are
/// @param read for how many of them there is a reading
/// @param misses what is wrong or lacking, report by report
/// @param problems readings that could not be compared well
public record Scores(
        Map<Mark, Tally> tallies,
        Map<Trait, Share> shares,
        int reports,
        int read,
        List<Miss> misses,
        List<Problem> problems) {
    private static final List<Mark> LEDGER =
            List.of(Mark.STATEMENTS_RIGHT, Mark.FIGURES_SOURCED, Mark.DATES_VALUE, Mark.VERIFICATIONS);

    /// @throws IllegalArgumentException if a mark or a trait has no figure
    public Scores {
        tallies = complete(Mark.class, tallies);
        shares = complete(Trait.class, shares);
        misses = List.copyOf(misses);
        problems = List.copyOf(problems);
    }

    public Tally tally(Mark mark) {
        return Objects.requireNonNull(tallies.get(mark), "every mark has a tally");
    }

    public Share share(Trait trait) {
        return Objects.requireNonNull(shares.get(trait), "every trait has a share");
    }

    /// The headline: mean F1 of statements right, figures sourced, dates value and verifications, to a tenth.
    public double ledger() {
        double sum = 0;
        for (Mark mark : LEDGER) {
            sum += tally(mark).f1();
        }
        return Tenths.of(sum / LEDGER.size());
    }

    private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> keys, Map<K, V> given) {
        if (given.size() != keys.getEnumConstants().length) {
            throw new IllegalArgumentException(
                    "Scores need a figure for each " + keys.getSimpleName() + ", got only " + given.keySet());
        }
        return Collections.unmodifiableMap(new EnumMap<>(given));
    }
}
