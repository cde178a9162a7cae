package sayso.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.text.Token;
import sayso.text.WordList;

/// Reads numerals in digits, in words and mixed: "6,000", "twenty-five", "3.2 million", "tens of thousands".
final class NumberReader {
    private static final long MOST = 20_000_000_000L;
    private static final Map<String, Long> ONES = words("one");
    private static final Map<String, Long> TIMES = words("times");
    private static final Map<String, Long> VAGUE = words("vague");

    private NumberReader() {}

    /// The numeral that starts at `at`, if one does.
    static Maybe<Numeral> at(Line line, int at) {
        return vague(line, at).orElse(plain(line, at));
    }

    /// Every numeral word has its value: the small ones and the tens, joined by a hyphen or not.
    static Maybe<Long> small(String word) {
        Long value = ONES.get(word);
        if (value != null) {
            return Maybe.known(value);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            long tens = ONES.getOrDefault(word.substring(0, hyphen), 0L);
            long ones = ONES.getOrDefault(word.substring(hyphen + 1), 0L);
            return tens >= 20 && ones >= 1 && ones < 10 ? Maybe.known(tens + ones) : Maybe.unknown();
        }
        return Maybe.unknown();
    }

    private static Maybe<Numeral> vague(Line line, int at) {
        int first = line.is(at, "a") ? at + 1 : at;
        if (line.is(first, "number") && first > at && line.is(first + 1, "of")) {
            return Maybe.known(new Numeral(at, first + 2, 2, true));
        }
        if (line.is(first, "couple") && first > at) {
            int end = line.is(first + 1, "of") ? first + 2 : first + 1;
            return Maybe.known(new Numeral(at, end, 2, false));
        }
        Long value = VAGUE.get(line.word(first));
        if (value == null || (line.is(first, "few") && first == at)) {
            return Maybe.unknown();
        }
        return Maybe.known(scaled(line, at, first + 1, value));
    }

    /// "tens of thousands", "several hundred", "hundreds of thousands".
    private static Numeral scaled(Line line, int from, int next, long value) {
        int to = next;
        long product = value;
        while (true) {
            int scale = line.is(to, "of") ? to + 1 : to;
            long times = scale > to ? hundreds(line.word(scale)) : TIMES.getOrDefault(line.word(scale), 0L);
            if (times == 0 || product * times > MOST) {
                return new Numeral(from, to, product, true);
            }
            product *= times;
            to = scale + 1;
        }
    }
    /// What "hundreds", "thousands" and "millions" multiply by.
    private static long hundreds(String word) {
        long value = VAGUE.getOrDefault(word, 0L);
        return value >= 100 ? value : 0;
    }

    private static Maybe<Numeral> plain(Line line, int at) {
        if (line.is(at, "half") && line.is(at + 1, "a") && TIMES.containsKey(line.word(at + 2))) {
            return Maybe.known(new Numeral(at, at + 3, TIMES.getOrDefault(line.word(at + 2), 0L) / 2, false));
        }
        if (line.is(at, "a") && TIMES.containsKey(line.word(at + 1))) {
            return Maybe.known(words(line, at, at + 1, 1));
        }
        if (line.isInside(at) && line.tokens().get(at).kind() == Token.Kind.NUMBER) {
            return digits(line, at);
        }
        return small(line.word(at)).map(value -> words(line, at, at + 1, value));
    }

    /// Adds up what follows: "two hundred and fifty", "thirty five", "a dozen and a half".
    private static Numeral words(Line line, int from, int next, long first) {
        long total = 0;
        long part = first;
        int to = next;
        while (true) {
            int at = line.is(to, "and") && part >= 100 ? to + 1 : to;
            long times = TIMES.getOrDefault(line.word(to), 0L);
            long ones = small(line.word(at)).or(0L);
            if (times > 0 && (total + part) * times < MOST) {
                total += times >= 1000 ? part * times : 0;
                part = times >= 1000 ? 0 : part * times;
                to++;
            } else if (ones > 0
                    && (part == 0 || (part % 100 == 0 && part > 0) || (part % 10 == 0 && part >= 20 && ones < 10))) {
                part += ones;
                to = at + 1;
            } else {
                return half(line, new Numeral(from, to, total + part, false));
            }
        }
    }

    private static Numeral half(Line line, Numeral whole) {
        long unit = TIMES.getOrDefault(line.word(whole.to() - 1), 0L);
        return unit > 0 && line.reads(whole.to(), "and a half")
                ? new Numeral(whole.from(), whole.to() + 3, whole.value() + unit / 2, false)
                : whole;
    }

    private static Maybe<Numeral> digits(Line line, int at) {
        String word = line.word(at);
        double value = Digits.value(word);
        long times = TIMES.getOrDefault(line.word(at + 1), 0L);
        if (value < 0 || value > MOST || value * Math.max(1, times) > MOST || (word.contains(".") && times == 0)) {
            return Maybe.unknown();
        }
        return Maybe.known(
                times > 0
                        ? new Numeral(at, at + 2, Math.round(value * times), false)
                        : new Numeral(at, at + 1, (long) value, false));
    }

    private static Map<String, Long> words(String kind) {
        Map<String, Long> values = new HashMap<>();
        for (List<String> row : WordList.rows(NumberReader.class, "numbers.tsv")) {
            if (row.getFirst().equals(kind)) {
                for (String word : row.get(2).split(" ", -1)) {
                    values.put(word, Long.valueOf(row.get(1)));
                }
            }
        }
        return Map.copyOf(values);
    }
}
