package sayso.training;

import java.util.List;
import sayso.encoder.Vocabulary;
import sayso.encoder.Words;
import sayso.evaluation.mention.MentionText;

/// A text whose words each carry the annotation of the token their first character belongs to.
record MentionExample(Words words, List<MentionText.Token> labels) implements Sample.Example {
    static MentionExample of(MentionText document, Vocabulary vocabulary) {
        Words words = Words.of(document.text(), vocabulary);
        return new MentionExample(words, document.labels(words));
    }
}
