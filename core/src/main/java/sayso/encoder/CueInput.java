package sayso.encoder;

import java.util.List;

/// Cues of the windows of one [EncoderInput], laid out as the role head reads them.
///
/// `rows`, `firstWords` and `lastWords` have one cell a cue, `distances` one a cue and word.
public final class CueInput {
    /// How many different distances there are.
    public static final int DISTANCES = 63;

    private static final int[] STEPS = {1, 2, 3, 4, 6, 9, 14, 22, 35};

    /// A cue: the row of its window, and its words counted from the first of that window.
    public record Cue(int row, WordRange range) {}

    private final List<Cue> cues;
    private final long[] rows;
    private final long[] firstWords;
    private final long[] lastWords;
    private final long[] distances;

    public CueInput(EncoderInput input, List<Cue> cues) {
        this.cues = List.copyOf(cues);
        this.rows = cues.stream().mapToLong(Cue::row).toArray();
        this.firstWords = cues.stream()
                .mapToLong(cue -> (long) cue.row() * input.width() + cue.range().first())
                .toArray();
        this.lastWords = cues.stream()
                .mapToLong(cue -> (long) cue.row() * input.width() + cue.range().end() - 1)
                .toArray();
        this.distances = new long[cues.size() * input.width()];
        for (int i = 0; i < cues.size(); i++) {
            EncoderInput.Part part = input.parts().get(cues.get(i).row());
            for (int word = 0; word < part.window().length(); word++) {
                distances[i * input.width() + word] =
                        distance(part, word, cues.get(i).range());
            }
        }
    }

    private static int distance(EncoderInput.Part part, int word, WordRange cue) {
        Word here = part.words().get(part.window().first() + word);
        Word there = part.words().get(part.window().first() + cue.first());
        int apart = here.paragraph() != there.paragraph() ? 2 : here.sentence() != there.sentence() ? 1 : 0;
        return steps(word, cue) * 3 + apart;
    }

    /// 0 in the cue, 1 to 10 before it, 11 to 20 after it, growing with the number of words between.
    private static int steps(int word, WordRange cue) {
        if (cue.contains(word)) {
            return 0;
        }
        return word < cue.first() ? bucket(cue.first() - word) : 10 + bucket(word - cue.end() + 1);
    }

    /// 1 for neighbours, 10 for words more than 35 apart.
    static int bucket(int apart) {
        int bucket = 0;
        while (bucket < STEPS.length && apart > STEPS[bucket]) {
            bucket++;
        }
        return bucket + 1;
    }

    public List<Cue> cues() {
        return cues;
    }

    public long[] rows() {
        return rows;
    }

    public long[] firstWords() {
        return firstWords;
    }

    public long[] lastWords() {
        return lastWords;
    }

    public long[] distances() {
        return distances;
    }
}
