package sayso.ledger.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// Vague numbers under one policy.
final class VagueNumbers {
    private static final VagueNumbers ACLED = new VagueNumbers("vague-acled.tsv");
    private static final VagueNumbers AIRWARS = new VagueNumbers("vague-airwars.tsv");

    private final List<Row> rows;

    private VagueNumbers(String file) {
        this.rows =
                WordList.rows(VagueNumbers.class, file).stream().map(Row::of).toList();
    }

    /// The estimate for `words` that mean `least` people at least.
    static Estimate under(VaguePolicy policy, String words, Maybe<Long> least) {
        return switch (policy) {
            case ACLED -> ACLED.of(words, least);
            case AIRWARS -> AIRWARS.of(words, least);
            case NONE -> Estimate.none();
        };
    }

    /// A word that the policy does not list counts for the least that it must mean, with no upper end.
    private Estimate of(String words, Maybe<Long> least) {
        Maybe<Long> high = rows.stream()
                .filter(row -> least.isKnownAnd(low -> low == row.low()) && row.isIn(words))
                .map(row -> Maybe.known(row.high()))
                .findFirst()
                .orElse(Maybe.unknown());
        return new Estimate(least, least, high);
    }

    /// That the low ends must agree keeps "hundreds" from answering for "hundreds of thousands".
    private record Row(Pattern word, long low, long high) {
        static Row of(List<String> columns) {
            return new Row(
                    Pattern.compile("\\b" + Pattern.quote(columns.get(0)) + "\\b"),
                    Long.parseLong(columns.get(1)),
                    Long.parseLong(columns.get(2)));
        }

        boolean isIn(String words) {
            return word.matcher(words.toLowerCase(Locale.ROOT)).find();
        }
    }
}
