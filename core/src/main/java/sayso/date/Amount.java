package sayso.date;

import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// A number of units: "three", "25", "a couple of", "several". `value` is as durations write it: "3", "1.5", "X".
record Amount(int to, String value) {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,2}");

    /// The amount that begins at `at`, articles and approximations not among it.
    static Maybe<Amount> at(Words words, int at) {
        return vague(words, at).orElse(digits(words, at)).orElse(spelled(words, at));
    }

    private static Maybe<Amount> vague(Words words, int at) {
        boolean article = words.is(at, "a") || words.is(at, "an");
        int noun = article ? at + 1 : at;
        if (words.is(noun, "couple")) {
            return known(words.is(noun + 1, "of") ? noun + 2 : noun + 1, "2");
        }
        if (words.is(noun, "half")
                && (words.is(noun + 1, "a") || words.is(noun + 1, "an") || words.is(noun + 1, "-"))) {
            return known(noun + 2, "0.5");
        }
        return words.has(noun, WordClass.VAGUE_AMOUNT) ? known(noun + 1, "X") : Maybe.unknown();
    }

    private static Maybe<Amount> digits(Words words, int at) {
        int whole = words.digits(at);
        if (whole >= 0) {
            return words.is(at + 1, "1/2") ? known(at + 2, whole + ".5") : known(at + 1, Integer.toString(whole));
        }
        String word = words.lower(at);
        boolean decimal = word.length() <= 6 && DECIMAL.matcher(word).matches();
        return decimal ? known(at + 1, word) : Maybe.unknown();
    }

    private static Maybe<Amount> spelled(Words words, int at) {
        if (words.is(at, "a") || words.is(at, "an")) {
            boolean big = words.is(at + 1, "hundred") || words.is(at + 1, "dozen");
            return big ? known(at + 2, words.is(at + 1, "dozen") ? "12" : "100") : known(at + 1, "1");
        }
        int number = Lexicon.number(WordClass.NUMBER, words.lower(at));
        if (number == 0) {
            return Maybe.unknown();
        }
        int to = at + 1;
        int ones = Lexicon.number(WordClass.NUMBER, words.lower(words.pastHyphen(to)));
        if (number >= 20 && ones > 0 && ones < 10) {
            number += ones;
            to = words.pastHyphen(to) + 1;
        } else if (words.is(to, "hundred")) {
            number *= 100;
            to++;
        }
        boolean half = words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half");
        return half ? known(to + 3, number + ".5") : known(to, Integer.toString(number));
    }

    boolean isOne() {
        return value.equals("1");
    }

    private static Maybe<Amount> known(int to, String value) {
        return Maybe.known(new Amount(to, value));
    }
}
