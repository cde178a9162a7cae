package sayso.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts that no newsroom would send, the same ones in each run. Who fails on one prints its seed.
public final class RandomTexts {
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "``",
            "''",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u2028",
            "\u0085",
            "\f",
            " ",
            " ",
            " ",
            "\u00A0",
            "\t",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "\u0301",
            "\u20DD",
            "\uFE0F",
            "\u200D",
            "🙂",
            "👨‍👩‍👧",
            "\uD83D",
            "\uDE42",
            "\u0000",
            "\\",
            "/",
            ".",
            ",",
            ":",
            ";",
            "?",
            "!",
            "…",
            "...",
            "-",
            "–",
            "—",
            "(",
            ")",
            "he",
            "She",
            "said",
            "told",
            "Ana Ruiz",
            "the ministry",
            "according to",
            "denied",
            "that",
            "U.S.",
            "a.m.",
            "Gen.",
            "J.",
            "soldiers’",
            "don’t",
            "’s",
            "6,000",
            "3.2",
            "6:30",
            "25-minute",
            "12",
            "at least",
            "killed",
            "wounded",
            "on Saturday",
            "last year",
            "March 3",
            "two weeks",
            "could not be verified",
            "Reuters",
            "é",
            "e\u0301",
            "ﬁ",
            "İ",
            "ß",
            "中文",
            "١٢",
            "½",
            "_",
            "$",
            "%");

    private static final int LONGEST = 120;

    private RandomTexts() {}

    /// The text of `seed`: up to 120 pieces of words, marks and oddities, with or without spaces between.
    public static String of(long seed) {
        Random random = new Random(seed);
        boolean spaced = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(LONGEST);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(spaced && random.nextInt(4) > 0 ? " " : "");
        }
        return text.toString();
    }

    /// The seeds from 0.
    public static IntStream seeds(int count) {
        return IntStream.range(0, count);
    }

    /// One megabyte of one thing each, and 200,000 paragraphs: what takes minutes wherever cost is not linear.
    public static Stream<String> huge() {
        int size = 1 << 20;
        return Stream.concat(
                Stream.of("a", ".", "\"", "'", "-", "\u0301", "\uD83D", "\uDE42", "a.", "s' ", "word ", "! * ", "J. ")
                        .map(piece -> piece.repeat(size / piece.length())),
                Stream.of("He said so.\n".repeat(200_000)));
    }
}
