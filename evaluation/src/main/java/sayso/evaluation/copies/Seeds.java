package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reports that are not copies of one another to begin with.
public final class Seeds {
    /// Of a text that has so much in paragraphs of another one nobody has said whether it is a copy.
    private static final double REPEATED = 0.2;

    private Seeds() {}

    /// Leaves out a text of whose words a fifth stand in paragraphs that also stand in texts before it.
    public static List<String> apart(List<String> texts) {
        Set<String> before = new HashSet<>();
        List<String> apart = new ArrayList<>();
        for (String text : texts) {
            List<String> paragraphs = Pieces.paragraphs(text);
            int repeated = paragraphs.stream()
                    .filter(before::contains)
                    .mapToInt(Pieces::words)
                    .sum();
            before.addAll(paragraphs);
            if (repeated < REPEATED * Pieces.words(text)) {
                apart.add(text);
            }
        }
        return List.copyOf(apart);
    }
}
