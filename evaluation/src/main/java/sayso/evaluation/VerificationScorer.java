package sayso.evaluation;

import sayso.reading.Verification;

/// Marks the verifications of one report.
final class VerificationScorer {
    private final Comparison comparison;
    private final ScoreSheet sheet;

    VerificationScorer(Comparison comparison, ScoreSheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    void score() {
        var gold = Spanned.all(comparison.gold().verifications(), GoldVerification::span, comparison::goldWords);
        var read = Spanned.all(comparison.reading().verifications(), Verification::span, comparison::readWords);
        var matches = Matches.of(Pair.likest(gold, read, VerificationScorer::likeness), gold, read.size(), _ -> false);
        sheet.count(Mark.VERIFICATIONS, matches.found().size(), matches);
        matches.missed().forEach(missed -> sheet.add(missed(missed.item())));
    }

    private static double likeness(Spanned<GoldVerification> gold, Spanned<Verification> read) {
        return gold.item().status() == read.item().status() ? gold.likeness(read) : 0;
    }

    private Miss missed(GoldVerification gold) {
        String clause = Excerpt.of(comparison.words(gold.span()));
        return comparison.miss("missed verification", clause, gold.status().code(), "");
    }
}
