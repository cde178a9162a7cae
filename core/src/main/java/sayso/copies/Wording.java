package sayso.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import sayso.reading.Maybe;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// A text made ready to be compared with others, sentence by sentence.
public final class Wording {
    /// A pair of words that so many sentences hold tells nothing.
    private static final int MOST_PLACES = 20;

    /// So many sentences that share the most pairs are looked at closely.
    private static final int CLOSEST = 3;

    /// A text with fewer words outside quotation marks, or a fifth of all, is judged by all its words: a
    /// speech.
    private static final int FEWEST_OWN = 20;

    private static final int QUOTED_MOST = 5;

    /// A sentence of more words is cut: nobody writes one, and comparing takes the square.
    private static final int LONGEST = 200;

    private final List<Phrase> phrases;
    private final Map<Long, List<Integer>> places = new HashMap<>();

    private Wording(List<Phrase> phrases) {
        this.phrases = phrases;
        for (int at = 0; at < phrases.size(); at++) {
            for (long pair : phrases.get(at).pairs()) {
                places.computeIfAbsent(pair, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    public static Wording of(String text) {
        Prose prose = Prose.of(text);
        BitSet quoted = Quoted.in(prose);
        List<Phrase> phrases = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            add(text, sentence.span(), quoted, phrases);
        }
        return new Wording(phrases);
    }

    private static void add(String text, Span sentence, BitSet quoted, List<Phrase> phrases) {
        String own = text.substring(sentence.start(), sentence.end());
        List<Span> places = Words.places(own);
        for (int from = 0; from < places.size(); from += LONGEST) {
            List<Span> part = places.subList(from, Math.min(from + LONGEST, places.size()));
            int outside = (int) part.stream()
                    .filter(word -> !quoted.get(sentence.start() + word.start()))
                    .count();
            List<String> words = part.stream()
                    .map(word -> own.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                    .toList();
            phrases.add(new Phrase(sentence, words, outside));
        }
    }

    /// How many words it has.
    public int words() {
        return sum(phrases, Phrase::words);
    }

    /// How much of it stands in sentences that repeat one of `other`: of all words, and of those that the
    /// reporter wrote.
    Repeated in(Wording other) {
        List<Phrase> repeated = phrases.stream()
                .filter(phrase -> other.closest(phrase).isKnown())
                .toList();
        double all = share(sum(repeated, Phrase::words), words());
        int own = sum(phrases, Phrase::own);
        boolean isSpeech = own < FEWEST_OWN || own * QUOTED_MOST < words();
        return new Repeated(all, isSpeech ? all : share(sum(repeated, Phrase::own), own));
    }

    /// Shares, 0 to 1.
    ///
    /// @param own of the words outside quotation marks; of all where there are hardly any
    record Repeated(double all, double own) {}

    /// Its sentences that repeat one of `origin`, in order.
    List<Aligned> aligned(Wording origin) {
        List<Aligned> aligned = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (origin.closest(phrase) instanceof Maybe.Known<Phrase>(Phrase from)) {
                aligned.add(new Aligned(phrase.span(), from.span(), phrase.hasSameWords(from)));
            }
        }
        return aligned;
    }

    /// The sentence of this text that the given one likely comes from.
    private Maybe<Phrase> closest(Phrase phrase) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long pair : phrase.pairs()) {
            List<Integer> found = places.getOrDefault(pair, List.of());
            if (found.size() <= MOST_PLACES) {
                found.forEach(place -> shared.merge(place, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CLOSEST)
                .map(each -> phrases.get(each.getKey()))
                .filter(phrase::isLike)
                .findFirst()
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    private static int sum(List<Phrase> phrases, ToIntFunction<Phrase> what) {
        return phrases.stream().mapToInt(what).sum();
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
