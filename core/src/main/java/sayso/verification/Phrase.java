package sayso.verification;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A phrase step by step, each with the words that may stand there; the empty word where a step may be left out.
record Phrase(List<Set<String>> steps) {
    /// Stands in a step that may be left out.
    static final String LEFT_OUT = "";

    Phrase {
        steps = List.copyOf(steps);
    }

    /// Reads a phrase whose steps are parted by blanks and their choices by bars. A choice that is empty may be left
    /// out: "did not |immediately respond".
    static Phrase of(String written) {
        return new Phrase(Arrays.stream(written.split(" ", -1))
                .map(step -> Set.copyOf(List.of(step.split("\\|", -1))))
                .toList());
    }

    /// The words that `phrases` can start with.
    static Set<String> openers(Phrase... phrases) {
        Set<String> words = new HashSet<>();
        for (Phrase phrase : phrases) {
            phrase.addOpeners(words);
        }
        words.remove(LEFT_OUT);
        return Set.copyOf(words);
    }

    private void addOpeners(Set<String> words) {
        for (Set<String> choices : steps) {
            words.addAll(choices);
            if (!choices.contains(LEFT_OUT)) {
                return;
            }
        }
    }
}
