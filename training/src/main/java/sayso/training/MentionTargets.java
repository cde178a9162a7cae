package sayso.training;

import java.util.List;
import sayso.encoder.EncoderInput;
import sayso.encoder.EntityKind;
import sayso.encoder.WordTag;
import sayso.evaluation.mention.MentionText;

/// What the mention heads should say for a batch.
final class MentionTargets {
    private static final int TAGS = WordTag.COUNT;
    private static final int KINDS = EntityKind.COUNT;
    private static final float IMPOSSIBLE = -10_000;

    private final int width;
    private final float[] tags;
    private final float[] kinds;
    private final float[] antecedents;
    private final float[] mentions;
    private int words;
    private int mentionCount;

    MentionTargets(List<Sample<MentionExample>> batch, EncoderInput input) {
        this.width = input.width();
        this.tags = new float[batch.size() * width * TAGS];
        this.kinds = new float[batch.size() * width * KINDS];
        this.antecedents = new float[batch.size() * width * width];
        this.mentions = new float[batch.size() * width];
        java.util.Arrays.fill(antecedents, IMPOSSIBLE);
        for (int row = 0; row < batch.size(); row++) {
            Sample<MentionExample> sample = batch.get(row);
            List<MentionText.Token> labels = sample.example()
                    .labels()
                    .subList(sample.window().first(), sample.window().end());
            for (int word = 0; word < labels.size(); word++) {
                label(labels, row, word);
            }
            words += labels.size();
        }
    }

    private void label(List<MentionText.Token> labels, int row, int word) {
        MentionText.Token label = labels.get(word);
        int cell = row * width + word;
        tags[cell * TAGS + label.tag().label()] = 1;
        kinds[cell * KINDS + label.kind().label()] = 1;
        if (label.entity() == MentionText.NO_ENTITY) {
            antecedents[cell * width + word] = 0;
            return;
        }
        mentions[cell] = 1;
        mentionCount++;
        boolean isFirst = true;
        for (int earlier = 0; earlier < word; earlier++) {
            if (labels.get(earlier).entity() == label.entity()) {
                antecedents[cell * width + earlier] = 0;
                isFirst = false;
            }
        }
        if (isFirst) {
            antecedents[cell * width + word] = 0;
        }
    }

    float[] tags() {
        return tags;
    }

    float[] kinds() {
        return kinds;
    }

    /// 0 for each right antecedent of a word (or itself, where it has none), else a large negative number.
    float[] antecedents() {
        return antecedents;
    }

    /// One where a word heads a mention.
    float[] mentions() {
        return mentions;
    }

    int words() {
        return words;
    }

    int mentionCount() {
        return mentionCount;
    }
}
