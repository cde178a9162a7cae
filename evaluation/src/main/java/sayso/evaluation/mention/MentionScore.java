package sayso.evaluation.mention;

import java.util.List;
import sayso.encoder.Encoder;
import sayso.encoder.EntityKind;
import sayso.encoder.Mentions;
import sayso.encoder.Pass;
import sayso.encoder.Vocabulary;
import sayso.encoder.Windows;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.evaluation.attribution.Hits;

/// How well the mention heads do, word by word; add windows one by one, then read the figures.
public final class MentionScore {
    private final Hits tags = new Hits();
    private final Hits kinds = new Hits();
    private final Hits antecedents = new Hits();

    /// No window yet.
    public MentionScore() {}

    /// The figures of `encoder` over `documents`, read as reports are: in the usual windows.
    public static MentionScore of(Encoder encoder, Vocabulary vocabulary, List<MentionText> documents) {
        MentionScore score = new MentionScore();
        for (MentionText document : documents) {
            Words words = Words.of(document.text(), vocabulary);
            List<MentionText.Token> labels = document.labels(words);
            for (WordRange window : Windows.USUAL.cut(words)) {
                try (Pass pass = encoder.read(words, window)) {
                    score.add(pass.mentions(), 0, labels.subList(window.first(), window.end()));
                }
            }
        }
        return score;
    }

    /// Takes one window into the figures.
    ///
    /// @param firstCell the cell of the window's first word in `mentions`, which may hold several windows
    /// @param labels what is annotated for each word of the window
    public void add(Mentions mentions, int firstCell, List<MentionText.Token> labels) {
        for (int word = 0; word < labels.size(); word++) {
            MentionText.Token label = labels.get(word);
            int cell = firstCell + word;
            tags.add(mentions.tag(cell) == label.tag() ? 1 : 0, 1, 1);
            addKind(mentions.kind(cell), label.kind());
            if (label.entity() != MentionText.NO_ENTITY) {
                antecedents.add(isRight(mentions.antecedent(cell, word), word, labels) ? 1 : 0, 1, 1);
            }
        }
    }

    private void addKind(EntityKind given, EntityKind wanted) {
        boolean isGiven = given != EntityKind.NONE;
        boolean isWanted = wanted != EntityKind.NONE;
        kinds.add(isWanted && given == wanted ? 1 : 0, isGiven ? 1 : 0, isWanted ? 1 : 0);
    }

    /// Any earlier mention of the same thing in the window will do; without one, the word itself.
    private static boolean isRight(int antecedent, int word, List<MentionText.Token> labels) {
        int entity = labels.get(word).entity();
        boolean hasOne = labels.subList(0, word).stream().anyMatch(other -> other.entity() == entity);
        return hasOne ? antecedent != word && labels.get(antecedent).entity() == entity : antecedent == word;
    }

    /// Words with the right part of speech.
    public Hits tags() {
        return tags;
    }

    /// Words that head a mention, with its kind.
    public Hits kinds() {
        return kinds;
    }

    /// Heads of mentions with the right antecedent, or rightly none.
    public Hits antecedents() {
        return antecedents;
    }
}
