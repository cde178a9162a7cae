package sayso.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.text.Span;

/// The words of a text by number. Spans are compared as sets of words, so that quotation marks and punctuation never
/// matter.
public final class WordPlaces {
    /// Letters and digits, apostrophes inside kept. Marks are neither, which is how Python's `\w` has it too.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’][\\p{L}\\p{N}]++)*+");

    private static final Set<String> LEADING = Set.of("that", "a", "an", "the");

    private final String text;
    private final List<Span> words = new ArrayList<>();

    public WordPlaces(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /// The numbers of the words that the spans touch.
    public BitSet at(List<Span> spans) {
        BitSet touched = new BitSet(words.size());
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start()); i < words.size() && place(i).start() < span.end(); i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The words of a content: "that" and articles at its beginning do not count.
    BitSet ofContent(List<Span> spans) {
        BitSet touched = at(spans);
        while (!touched.isEmpty()
                && LEADING.contains(word(touched.nextSetBit(0)).toLowerCase(Locale.ROOT))) {
            touched.clear(touched.nextSetBit(0));
        }
        return touched;
    }

    /// The word with this number.
    public String word(int number) {
        return place(number).of(text);
    }

    /// Where the word with this number stands.
    public Span place(int number) {
        return words.get(number);
    }

    /// What stands between two words.
    public String between(int before, int after) {
        return text.substring(place(before).end(), place(after).start());
    }

    /// Shared words by all words of both (Jaccard): 0 to 1, and 0 where there are none.
    public static double likeness(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }
}
