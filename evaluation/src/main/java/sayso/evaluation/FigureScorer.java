package sayso.evaluation;

import java.util.List;
import sayso.reading.Figure;
import sayso.reading.Maybe;

/// Marks the figures of one report.
final class FigureScorer {
    private final Comparison comparison;
    private final ScoreSheet sheet;

    FigureScorer(Comparison comparison, ScoreSheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    void score() {
        var gold = Spanned.all(comparison.gold().figures(), GoldFigure::span, comparison::goldWords);
        var read = Spanned.all(comparison.reading().figures(), Figure::span, comparison::readWords);
        var matches = Matches.of(
                Pair.likest(gold, read, FigureScorer::likeness),
                gold,
                read.size(),
                spanned -> spanned.item().optional());
        sheet.count(Mark.FIGURES_FOUND, matches.found().size(), matches);
        sheet.count(Mark.FIGURES_VALUE, count(matches, this::hasValue), matches);
        sheet.count(Mark.FIGURES_SOURCED, count(matches, this::isSourced), matches);
        matches.found().stream()
                .filter(pair -> !isSourced(pair.gold().item(), pair.read().item()))
                .forEach(pair -> sheet.add(wrong(pair.gold().item(), pair.read().item())));
        matches.missed().forEach(missed -> sheet.add(missed(missed.item())));
    }

    /// What a found figure has to have.
    private interface Requirement {
        boolean holds(GoldFigure gold, Figure read);
    }

    private static long count(Matches<Spanned<GoldFigure>, Spanned<Figure>> matches, Requirement requirement) {
        return matches.found().stream()
                .filter(pair ->
                        requirement.holds(pair.gold().item(), pair.read().item()))
                .count();
    }

    private static double likeness(Spanned<GoldFigure> gold, Spanned<Figure> read) {
        return gold.item().measure() == read.item().counted().measure() ? gold.likeness(read) : 0;
    }

    private boolean hasValue(GoldFigure gold, Figure read) {
        return gold.low().equals(read.count().low())
                && gold.high().equals(read.count().high());
    }

    private boolean isSourced(GoldFigure gold, Figure read) {
        return hasValue(gold, read) && Names.sameAll(gold.who(), who(read));
    }

    private List<String> who(Figure read) {
        return comparison.names(read.basis().who());
    }

    private Miss wrong(GoldFigure gold, Figure read) {
        return comparison.miss(
                "figure",
                comparison.words(gold.span()),
                range(gold.low(), gold.high()) + " " + String.join("; ", gold.who()),
                range(read.count().low(), read.count().high()) + " " + String.join("; ", who(read)));
    }

    private Miss missed(GoldFigure gold) {
        return comparison.miss(
                "missed figure", comparison.words(gold.span()), gold.measure().code(), "");
    }

    /// "600..600"; nothing stands where an end is open.
    private static String range(Maybe<Long> low, Maybe<Long> high) {
        return low.map(String::valueOf).or("") + ".."
                + high.map(String::valueOf).or("");
    }
}
