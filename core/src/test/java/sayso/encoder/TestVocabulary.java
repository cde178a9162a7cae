package sayso.encoder;

import java.util.ArrayList;
import java.util.List;

/// A vocabulary of a few pieces for made-up texts.
final class TestVocabulary {
    private TestVocabulary() {}

    static Vocabulary of(String... pieces) {
        List<String> all = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        all.addAll(List.of(pieces));
        return new Vocabulary(all);
    }
}
