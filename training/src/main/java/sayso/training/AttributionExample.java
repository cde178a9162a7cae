package sayso.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sayso.encoder.Role;
import sayso.encoder.Vocabulary;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.text.Span;

/// A report whose attributions are told word by word.
record AttributionExample(Words words, List<Labelled> attributions) implements Sample.Example {
    /// One attribution; a word may be in source and content, then it counts as source.
    record Labelled(WordRange cue, BitSet source, BitSet content) {
        /// What `word` is to the cue.
        Role role(int word) {
            if (cue.contains(word)) {
                return Role.NONE;
            }
            return source.get(word) ? Role.SOURCE : content.get(word) ? Role.CONTENT : Role.NONE;
        }
    }

    /// Attributions without a cue cannot be learned and are left out.
    static AttributionExample of(AttributedText report, Vocabulary vocabulary) {
        Words words = Words.of(report.text(), vocabulary);
        List<Labelled> labelled = new ArrayList<>();
        for (Attribution attribution : report.attributions()) {
            BitSet cue = words(words, attribution.cue());
            if (!cue.isEmpty()) {
                WordRange range = new WordRange(cue.nextSetBit(0), cue.length());
                labelled.add(
                        new Labelled(range, words(words, attribution.source()), words(words, attribution.content())));
            }
        }
        return new AttributionExample(words, List.copyOf(labelled));
    }

    private static BitSet words(Words words, List<Span> spans) {
        BitSet all = new BitSet();
        spans.forEach(span -> all.or(words.in(span)));
        return all;
    }
}
