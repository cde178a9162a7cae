package sayso.evaluation.change;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.evaluation.attribution.AttributedText;

/// Slips of the finger in about two words of a hundred: two letters swapped, one left out, doubled or mistaken for
/// its neighbour on the keyboard. The first letter of a word stays, and so do short words. Same report, same slips.
record Typos() implements Change {
    private static final long SEED = 2026;
    private static final double SHARE = 0.02;
    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    @Override
    public String label() {
        return "typos in 2% of words";
    }

    @Override
    public Rewritten of(AttributedText report) {
        Random random = new Random(SEED ^ report.id().hashCode());
        Rewriter rewriter = new Rewriter(report.text());
        Matcher word = WORD.matcher(report.text());
        int due = 0;
        while (word.find()) {
            due += random.nextDouble() < SHARE ? 1 : 0;
            // a slip that was due in a short word comes in the next long one
            if (due > 0 && word.end() - word.start() >= SHORTEST) {
                due--;
                slip(rewriter, word, random);
            }
        }
        return rewriter.finish();
    }

    private static void slip(Rewriter rewriter, Matcher word, Random random) {
        int letters = word.end() - word.start();
        int at = 1 + random.nextInt(letters - 2);
        String letter = word.group().substring(at, at + 1);
        String next = word.group().substring(at + 1, at + 2);
        rewriter.keepTo(word.start() + at);
        switch (random.nextInt(4)) {
            case 0 -> rewriter.replace(2, next + letter);
            case 1 -> rewriter.replace(1, "");
            case 2 -> rewriter.replace(1, letter + letter);
            default -> rewriter.replace(1, neighbour(letter));
        }
    }

    private static String neighbour(String letter) {
        int key = KEYS.indexOf(letter);
        return key < 0 ? letter + letter : String.valueOf(KEYS.charAt((key + 1) % KEYS.length()));
    }
}
