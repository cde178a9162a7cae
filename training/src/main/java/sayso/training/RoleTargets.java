package sayso.training;

import java.util.List;
import sayso.encoder.EncoderInput;
import sayso.encoder.Role;
import sayso.encoder.WordRange;

/// What the role head should say for the cues shown.
final class RoleTargets {
    private static final int ROLES = Role.COUNT;

    private final float[] targets;
    private final float[] steps;
    private final float[] mask;
    private int cells;

    RoleTargets(List<CueSampling.Shown> cues, EncoderInput input, float smoothing) {
        int width = input.width();
        this.targets = new float[cues.size() * width * ROLES];
        this.steps = new float[cues.size() * width * ROLES * ROLES];
        this.mask = new float[cues.size() * width];
        for (int cue = 0; cue < cues.size(); cue++) {
            CueSampling.Shown shown = cues.get(cue);
            WordRange window = input.parts().get(shown.cue().row()).window();
            int before = Role.NONE.label();
            for (int word = 0; word < window.length(); word++) {
                int role = role(shown, word, window.first() + word).label();
                int cell = cue * width + word;
                CueTargets.smooth(targets, cell * ROLES, role, ROLES, smoothing);
                steps[cell * ROLES * ROLES + before * ROLES + role] = 1;
                mask[cell] = 1;
                before = role;
            }
            cells += window.length();
        }
    }

    private static Role role(CueSampling.Shown shown, int word, int wordInText) {
        if (shown.cue().range().contains(word)) {
            return Role.NONE;
        }
        return switch (shown) {
            case CueSampling.Shown.Right right -> right.attribution().role(wordInText);
            case CueSampling.Shown.Wrong _ -> Role.NONE;
        };
    }

    /// Three cells a cue and word; all zero where there is no word.
    float[] targets() {
        return targets;
    }

    /// One where the roles go from one to another, nine cells a cue and word.
    float[] steps() {
        return steps;
    }

    float[] mask() {
        return mask;
    }

    /// How many cues and words there are to say something for.
    int cells() {
        return cells;
    }
}
