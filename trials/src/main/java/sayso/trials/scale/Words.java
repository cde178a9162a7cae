package sayso.trials.scale;

import java.util.List;
import java.util.Locale;

/// Made-up words, and the small words of English between them: some in nearly every sentence, most seldom, and some
/// only once.
final class Words {
    /// So many words that come again.
    static final int KNOWN = 60_000;

    private static final List<String> SMALL =
            List.of(("the of to and in a that for on it was with as at by from had they"
                            + " not be but this which were or his her their has an we will would been more one about there are"
                            + " who after also could its when new people two she all if what no out up into some than other"
                            + " first over last against during before under only three most between through while because where"
                            + " since around near still many such both might until off")
                    .split(" ", -1));

    private static final List<String> ONSETS =
            List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "dr", "st", "br", "gl", "sh");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou", "ai");
    private static final List<String> ENDINGS = List.of("", "n", "l", "rt", "st", "nd", "m", "tion", "ment", "k");
    private static final List<String> FORMS = List.of("", "", "", "s", "ed", "ing");
    private static final int SPREAD = 7919;
    private static final int IN_A_WORD = 3;

    private final Chance chance;

    Words(Chance chance) {
        this.chance = chance;
    }

    /// The word with this rank, the more usual the lower.
    static String of(int rank) {
        int left = (int) ((long) rank * SPREAD % KNOWN) + KNOWN;
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < IN_A_WORD && left > 0; syllable++) {
            word.append(ONSETS.get(left % ONSETS.size()));
            left /= ONSETS.size();
            word.append(VOWELS.get(left % VOWELS.size()));
            left /= VOWELS.size();
        }
        return word.append(ENDINGS.get(left % ENDINGS.size())).toString();
    }

    /// A word of the middle, as what somebody or some place is called.
    String name() {
        String word = of(chance.from(2_000, KNOWN - 1));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A word that an event is told with.
    String telling() {
        return of(chance.from(60, KNOWN / 4));
    }

    /// Words in a row, some of them of `topic`.
    String row(int words, List<String> topic) {
        StringBuilder row = new StringBuilder();
        for (int at = 0; at < words; at++) {
            row.append(at == 0 ? "" : " ").append(next(topic));
        }
        return row.toString();
    }

    private String next(List<String> topic) {
        if (chance.of(45)) {
            return chance.tailed(SMALL);
        }
        if (!topic.isEmpty() && chance.of(20)) {
            return chance.one(topic);
        }
        return chance.of(1) ? once() : of(chance.tailed(KNOWN)) + chance.one(FORMS);
    }

    private String once() {
        return Long.toString(1_000_000_000L + chance.below(1_000_000_000), Character.MAX_RADIX)
                .replaceAll("[0-9]", "y");
    }
}
