package sayso.training;

import java.util.ArrayList;
import java.util.List;
import sayso.encoder.Vocabulary;
import sayso.encoder.Words;
import sayso.training.corpus.MentionText;

/// A text whose words each carry the annotation of the token their first character belongs to.
record MentionExample(Words words, List<MentionText.Token> labels) implements Sample.Example {
    static MentionExample of(MentionText document, Vocabulary vocabulary) {
        Words words = Words.of(document.text(), vocabulary);
        List<MentionText.Token> labels = new ArrayList<>();
        int token = 0;
        int labelled = -1;
        for (int word = 0; word < words.size(); word++) {
            int start = words.get(word).span().start();
            while (document.tokens().get(token).span().end() <= start) {
                token++;
            }
            MentionText.Token label = document.tokens().get(token);
            // a token of several words (3.5, so-called) heads its mention once, with its first word
            labels.add(token == labelled ? headless(label) : label);
            labelled = token;
        }
        return new MentionExample(words, List.copyOf(labels));
    }

    private static MentionText.Token headless(MentionText.Token label) {
        return new MentionText.Token(label.span(), label.tag(), sayso.encoder.EntityKind.NONE, MentionText.NO_ENTITY);
    }
}
