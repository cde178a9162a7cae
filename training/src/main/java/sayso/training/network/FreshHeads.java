package sayso.training.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import sayso.encoder.CueInput;
import sayso.encoder.EntityKind;
import sayso.encoder.MentionInput;
import sayso.encoder.Role;
import sayso.encoder.Word;
import sayso.encoder.WordTag;

/// Makes the parameters that a pretrained encoder lacks, the same ones for the same seed.
public final class FreshHeads {
    private final Architecture sizes;
    private final Random random;
    private final Map<String, FloatTensor> made = new LinkedHashMap<>();

    private FreshHeads(Architecture sizes, long seed) {
        this.sizes = sizes;
        this.random = new Random(seed);
    }

    /// All parameters beside the encoder's own, by name.
    public static Map<String, FloatTensor> of(Architecture sizes, long seed) {
        FreshHeads heads = new FreshHeads(sizes, seed);
        heads.make();
        return heads.made;
    }

    private void make() {
        made.put("embeddings.feature.weight", FloatTensor.zeros(Word.FEATURES, sizes.hidden()));
        linear("cue", sizes.hidden(), 3);
        makeRoleHead();
        linear("tag", sizes.hidden(), WordTag.COUNT);
        linear("kind", sizes.hidden(), EntityKind.COUNT);
        linear("antecedent.later", sizes.hidden(), sizes.antecedentWidth());
        linear("antecedent.earlier", sizes.hidden(), sizes.antecedentWidth());
        made.put("antecedent.gap.weight", FloatTensor.zeros(MentionInput.GAPS, 1));
    }

    private void makeRoleHead() {
        int width = sizes.roleWidth();
        for (String part : new String[] {"role.word", "role.pair", "role.cue", "role.cuePair"}) {
            linear(part, sizes.hidden(), width);
        }
        made.put("role.distance.weight", normal(0.02, CueInput.DISTANCES, width));
        norm("role.LayerNorm", width);
        for (String part : new String[] {"self.query", "self.key", "self.value", "attended"}) {
            linear("role.layer." + part, width, width);
        }
        linear("role.layer.inner", width, sizes.roleFeed());
        linear("role.layer.outer", sizes.roleFeed(), width);
        norm("role.layer.attention.LayerNorm", width);
        norm("role.layer.output.LayerNorm", width);
        int roles = Role.COUNT;
        linear("role.output", width, roles);
        made.put("role.step.weight", FloatTensor.zeros(roles, roles));
        made.put("role.start.weight", FloatTensor.zeros(1, roles));
    }

    private void linear(String name, int in, int out) {
        made.put(name + ".weight", normal(Math.sqrt(1.0 / in), in, out));
        made.put(name + ".bias", FloatTensor.zeros(out));
    }

    private void norm(String name, int width) {
        made.put(name + ".weight", FloatTensor.filled(1, width));
        made.put(name + ".bias", FloatTensor.zeros(width));
    }

    private FloatTensor normal(double deviation, int rows, int columns) {
        FloatTensor tensor = FloatTensor.zeros(rows, columns);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = (float) (random.nextGaussian() * deviation);
        }
        return tensor;
    }
}
