package sayso.training.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleChainTest {
    private final float[] step = random(9, 1);
    private final float[] start = random(3, 2);

    private static float[] random(int count, long seed) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7})
    void countsEverySequenceOnce(int words) {
        int padded = words + 2;
        float[] scores = random(padded * 3, 3);
        int[] right = new Random(4).ints(words, 0, 3).toArray();
        float[] steps = new float[padded * 9];
        float[] mask = new float[padded];
        for (int word = 0; word < words; word++) {
            steps[word * 9 + (word == 0 ? 0 : right[word - 1] * 3) + right[word]] = 1;
            mask[word] = 1;
        }
        double expected = Math.log(total(scores, words, 0, -1)) - way(scores, right);
        try (NDManager manager = NDManager.newBaseManager()) {
            Parameters parameters = new Parameters(
                    manager,
                    Map.of(
                            "role.step.weight", new FloatTensor(List.of(3L, 3L), step),
                            "role.start.weight", new FloatTensor(List.of(1L, 3L), start)));
            NDArray loss = new RoleChain(new EagerTensors(parameters, 0))
                    .loss(
                            manager.create(scores, new Shape(1, padded, 3)),
                            manager.create(steps, new Shape(1, padded, 9)),
                            manager.create(mask, new Shape(1, padded)));
            assertThat((double) loss.getFloat()).isCloseTo(expected, Offset.offset(1e-4));
        }
    }

    private double total(float[] scores, int words, int word, int before) {
        if (word == words) {
            return 1;
        }
        double sum = 0;
        for (int role = 0; role < 3; role++) {
            double into = word == 0 ? start[role] : step[before * 3 + role];
            sum += Math.exp(into + scores[word * 3 + role]) * total(scores, words, word + 1, role);
        }
        return sum;
    }

    private double way(float[] scores, int[] roles) {
        double sum = 0;
        for (int word = 0; word < roles.length; word++) {
            sum += (word == 0 ? start[roles[0]] : step[roles[word - 1] * 3 + roles[word]])
                    + scores[word * 3 + roles[word]];
        }
        return sum;
    }
}
