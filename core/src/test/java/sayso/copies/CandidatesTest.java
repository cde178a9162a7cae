package sayso.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final int CROWD = 5 * Candidates.FREQUENT;

    private final Random random = new Random(11);

    @Test
    void findsTheCopyAndNoStranger() {
        Shelf shelf = Shelf.empty();
        String text = words(300);
        for (int at = 0; at < 2000; at++) {
            shelf.add(Fingerprint.of(at == 1234 ? text + words(200) : words(300)));
        }
        assertThat(Candidates.of(Fingerprint.of(text), shelf)).containsExactly(1234);
        assertThat(Candidates.of(Fingerprint.of(words(300)), shelf)).isEmpty();
        assertThat(Candidates.of(Fingerprint.of(""), shelf)).isEmpty();
    }

    @Test
    void aTextThatHundredsCarryIsStillFound() {
        Shelf shelf = Shelf.empty();
        String text = words(300);
        for (int at = 0; at < CROWD; at++) {
            shelf.add(Fingerprint.of(at % 2 == 0 ? text + words(at % 100) : words(at % 100) + text));
        }
        assertThat(Candidates.of(Fingerprint.of(text), shelf)).hasSize(CROWD);
        assertThat(Candidates.of(Fingerprint.of(text + words(200)), shelf)).hasSize(CROWD);
        String excerpt = text.substring(0, text.length() / 3);
        assertThat(Candidates.of(Fingerprint.of(excerpt), shelf)).hasSize(CROWD);
    }

    @Test
    void aShortTextThatHundredsCarryIsStillFound() {
        Shelf shelf = Shelf.empty();
        for (int at = 0; at < CROWD; at++) {
            shelf.add(Fingerprint.of("No comment."));
        }
        assertThat(Candidates.of(Fingerprint.of("No comment!"), shelf)).hasSize(CROWD);
    }

    @Test
    void boilerplateThatHundredsCarryMakesNoCandidates() {
        Shelf shelf = Shelf.empty();
        String boilerplate = words(60);
        for (int at = 0; at < CROWD; at++) {
            shelf.add(Fingerprint.of(words(150 + at % 100) + boilerplate));
        }
        String text = words(200);
        assertThat(Candidates.of(Fingerprint.of(text + boilerplate), shelf)).isEmpty();
        shelf.add(Fingerprint.of(text.substring(0, text.length() / 2) + boilerplate));
        assertThat(Candidates.of(Fingerprint.of(text + boilerplate), shelf)).containsExactly(CROWD);
    }

    @Test
    void whatFewHaveInCommonIsNoBoilerplate() {
        Shelf shelf = Shelf.empty();
        String common = words(60);
        for (int at = 0; at < Candidates.FREQUENT; at++) {
            shelf.add(Fingerprint.of(words(200) + common));
        }
        assertThat(Candidates.of(Fingerprint.of(words(200) + common), shelf))
                .hasSizeGreaterThan(Candidates.FREQUENT * 9 / 10);
    }

    @Test
    void theOrderOfAddingMakesNoDifference() {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            texts.add(at % 2 == 0 ? words(200) : texts.get(at - 1).substring(0, 600) + words(100));
        }
        assertThat(pairs(texts, 1)).isEqualTo(pairs(texts, 2)).hasSizeGreaterThanOrEqualTo(20);
    }

    /// Pairs as they are found when reports come one after the other.
    private static Set<String> pairs(List<String> texts, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Shelf shelf = Shelf.empty();
        Set<String> pairs = new TreeSet<>();
        for (int at : order) {
            Fingerprint print = Fingerprint.of(texts.get(at));
            for (int place : Candidates.of(print, shelf)) {
                int other = order.get(place);
                pairs.add(Math.min(at, other) + " " + Math.max(at, other));
            }
            shelf.add(print);
        }
        return pairs;
    }

    private String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < number; at++) {
            words.append('w').append(random.nextInt(100_000)).append(' ');
        }
        return words.toString();
    }
}
