package sayso.encoder;

import java.util.List;

/// Log-probabilities of the mention heads for one window.
///
/// @param width words in the window
/// @param tags one cell a word and [WordTag]
/// @param kinds one cell a word and [EntityKind]
/// @param antecedents one cell a word and earlier word; the cell of a word with itself means: no antecedent
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of each window's scores would cost time
public record Mentions(int width, float[] tags, float[] kinds, float[] antecedents) {
    private static final List<WordTag> TAGS = List.of(WordTag.values());
    private static final List<EntityKind> KINDS = List.of(EntityKind.values());

    public WordTag tag(int word) {
        return TAGS.get(best(tags, word * WordTag.COUNT, WordTag.COUNT));
    }

    public EntityKind kind(int word) {
        return KINDS.get(best(kinds, word * EntityKind.COUNT, EntityKind.COUNT));
    }

    /// The likeliest antecedent of `word`, or `word` itself where it has none.
    public int antecedent(int word) {
        return antecedent(word, word);
    }

    /// The same in scores of several windows one after the other, where the word has number `cell` of all.
    public int antecedent(int cell, int word) {
        return best(antecedents, cell * width, word + 1);
    }

    /// How likely it is that `earlier` and `word` mean the same; `word` with itself: that it has no antecedent.
    public double probability(int word, int earlier) {
        return Math.exp(antecedents[word * width + earlier]);
    }

    /// How likely it is that the mention headed by `word` is of `kind`.
    public double kindProbability(int word, EntityKind kind) {
        return Math.exp(kinds[word * EntityKind.COUNT + kind.label()]);
    }

    private static int best(float[] scores, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[from + i] > scores[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
