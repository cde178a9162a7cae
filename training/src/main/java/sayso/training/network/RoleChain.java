package sayso.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import sayso.encoder.Role;

/// How unlikely the right roles of a cue's words are as a whole sequence (a conditional random field).
///
/// Each word is a matrix of scores from role to role. Their products under (log-sum-exp, +) are taken pairwise, so a
/// sequence of `n` words takes `log2(n)` steps.
public final class RoleChain {
    private static final int ROLES = Role.COUNT;
    private static final float IMPOSSIBLE = -10_000;

    private final Tensors<NDArray> tensors;

    public RoleChain(Tensors<NDArray> tensors) {
        this.tensors = tensors;
    }

    /// The summed negative log-likelihood over all cues.
    ///
    /// @param scores `[cues, words, roles]`
    /// @param steps ones where the right sequence goes from role to role, `[cues, words, roles × roles]`;
    ///     the step into the first word stands in the row of role 0
    /// @param mask ones where there is a word: `[cues, words]`
    public NDArray loss(NDArray scores, NDArray steps, NDArray mask) {
        Shape shape = scores.getShape();
        long cues = shape.get(0);
        long words = shape.get(1);
        NDArray matrices = matrices(scores, mask.reshape(cues, words, 1, 1));
        NDArray right =
                matrices.reshape(cues, words, (long) ROLES * ROLES).mul(steps).sum();
        NDArray all = sumOverRows(EagerTensors.at(product(matrices), ":,0:1,:")).sum();
        return all.sub(right);
    }

    private NDArray matrices(NDArray scores, NDArray mask) {
        Shape shape = scores.getShape();
        long cues = shape.get(0);
        long words = shape.get(1);
        NDArray steps = tensors.parameter("role.step.weight").reshape(1, 1, ROLES, ROLES);
        NDArray start = tensors.parameter("role.start.weight").reshape(1, 1, 1, ROLES);
        NDArray each = scores.reshape(cues, words, 1, ROLES);
        NDArray first = EagerTensors.at(each, ":,0:1").add(start.broadcast(new Shape(1, 1, ROLES, ROLES)));
        NDArray later = EagerTensors.at(each, ":,1:").add(steps);
        NDArray matrices = first.concat(later, 1);
        NDArray identity = identity(scores.getManager());
        return matrices.mul(mask).add(identity.mul(mask.mul(-1f).add(1f)));
    }

    private static NDArray identity(NDManager manager) {
        return manager.eye(ROLES).sub(1f).mul(-IMPOSSIBLE).reshape(1, 1, ROLES, ROLES);
    }

    /// `[cues, words, roles, roles]` to `[cues, roles, roles]`.
    private static NDArray product(NDArray matrices) {
        NDArray left = matrices;
        while (left.getShape().get(1) > 1) {
            long cues = left.getShape().get(0);
            long words = left.getShape().get(1);
            if (words % 2 == 1) {
                NDArray identity = identity(left.getManager()).broadcast(new Shape(cues, 1, ROLES, ROLES));
                left = left.concat(identity, 1);
                words++;
            }
            NDArray pairs = left.reshape(cues, words / 2, 2, ROLES, ROLES);
            NDArray before = EagerTensors.at(pairs, ":,:,0").expandDims(-1);
            NDArray after = EagerTensors.at(pairs, ":,:,1").expandDims(2);
            left = EagerTensors.logSumExp(before.add(after), 3);
        }
        return left.squeeze(1);
    }

    private static NDArray sumOverRows(NDArray x) {
        return EagerTensors.logSumExp(x, 2);
    }
}
