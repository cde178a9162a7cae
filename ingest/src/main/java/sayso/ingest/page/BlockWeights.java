package sayso.ingest.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sayso.text.WordList;

/// How likely a block belongs to the article, by the signs it shows: a logistic regression (`block-weights.tsv`,
/// which says what it was trained on).
final class BlockWeights {
    private static final BlockWeights LEARNED =
            new BlockWeights(WordList.rows(BlockWeights.class, "block-weights.tsv"));

    private static final int ALONE = 3;

    private final Map<Sign, Map<String, Double>> alone = new EnumMap<>(Sign.class);
    private final Map<Sign, Map<String, Map<String, Double>>> together = new EnumMap<>(Sign.class);

    /// @param rows each a sign, its value and its weight, or a sign, two values and their weight
    BlockWeights(List<List<String>> rows) {
        for (List<String> row : rows) {
            Sign sign = Sign.valueOf(row.getFirst());
            Double weight = Double.valueOf(row.getLast());
            if (row.size() == ALONE) {
                alone.computeIfAbsent(sign, _ -> new HashMap<>()).put(row.get(1), weight);
            } else {
                together.computeIfAbsent(sign, _ -> new HashMap<>())
                        .computeIfAbsent(row.get(1), _ -> new HashMap<>())
                        .put(row.get(2), weight);
            }
        }
    }

    /// Those that come with Sayso.
    static BlockWeights learned() {
        return LEARNED;
    }

    /// Between 0 and 1. A sign that was never learned tells nothing.
    double probability(Consumer<Signs> block) {
        Sum sum = new Sum();
        block.accept(sum);
        return 1 / (1 + Math.exp(-sum.all));
    }

    private final class Sum implements Signs {
        private double all;

        @Override
        public void add(Sign sign, String value) {
            all += alone.getOrDefault(sign, Map.of()).getOrDefault(value, 0.0);
        }

        @Override
        public void add(Sign sign, String value, String with) {
            Map<String, Double> weights = together.getOrDefault(sign, Map.of()).getOrDefault(value, Map.of());
            all += weights.getOrDefault(with, 0.0);
        }
    }
}
