package sayso.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;
import sayso.reading.DateExpression;

/// Marks the dates of one report.
final class DateScorer {
    /// An amount that is not known: TIMEX3 writes one X or several, some corpora a question mark.
    private static final Pattern UNKNOWN = Pattern.compile("X++|\\?");

    private final Comparison comparison;
    private final ScoreSheet sheet;

    DateScorer(Comparison comparison, ScoreSheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    void score() {
        var gold = Spanned.all(comparison.gold().dates(), GoldDate::span, comparison::goldWords);
        var read = Spanned.all(comparison.reading().dates(), DateExpression::span, comparison::readWords);
        var matches = Matches.of(
                Pair.likest(gold, read, Spanned::likeness),
                gold,
                read.size(),
                spanned -> spanned.item().optional());
        var wrong = matches.found().stream()
                .filter(pair -> !sameValue(
                        pair.gold().item().value(), pair.read().item().value().value()))
                .toList();
        sheet.count(Mark.DATES_FOUND, matches.found().size(), matches);
        sheet.count(Mark.DATES_VALUE, matches.found().size() - wrong.size(), matches);
        wrong.forEach(pair -> sheet.add(
                miss("date", pair.gold().item(), pair.read().item().value().value())));
        matches.missed().forEach(missed -> sheet.add(miss("missed date", missed.item(), "")));
    }

    /// Whether two TIMEX3 values are equal; PXM equals P?M.
    static boolean sameValue(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String value) {
        return UNKNOWN.matcher(value).replaceAll("X").toUpperCase(Locale.ROOT);
    }

    private Miss miss(String what, GoldDate gold, String read) {
        return comparison.miss(what, comparison.words(gold.span()), gold.value(), read);
    }
}
