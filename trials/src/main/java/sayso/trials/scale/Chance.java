package sayso.trials.scale;

import java.util.List;
import java.util.Random;

/// Chance that always falls the same way.
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean of(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Few come often, most come seldom: the tenth comes a tenth as often as the first.
    int tailed(int bound) {
        return Math.min(bound - 1, (int) Math.exp(random.nextDouble() * Math.log(bound + 1.0)) - 1);
    }

    <T> T tailed(List<T> all) {
        return all.get(tailed(all.size()));
    }
}
