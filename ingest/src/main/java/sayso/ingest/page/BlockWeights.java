package sayso.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.text.WordList;

/// How likely a block belongs to the article, by the signs it shows: a logistic regression (`block-weights.tsv`,
/// which
/// says what it was trained on).
final class BlockWeights {
    private static final BlockWeights LEARNED = read();

    private final Map<String, Double> weights;

    BlockWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// Those that come with Sayso.
    static BlockWeights learned() {
        return LEARNED;
    }

    /// Between 0 and 1. A sign that was never learned tells nothing.
    double probability(List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static BlockWeights read() {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : WordList.rows(BlockWeights.class, "block-weights.tsv")) {
            weights.put(row.getFirst(), Double.valueOf(row.getLast()));
        }
        return new BlockWeights(weights);
    }
}
