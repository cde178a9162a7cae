package sayso.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sayso.text.Prose;
import sayso.text.Sentence;

/// Which sentence of a copy repeats which of its origin.
final class Alignment {
    /// Of the words of the shorter sentence, so many must stand in the longer one, in runs of three.
    private static final double ALIKE = 0.5;

    private static final int RUN = 3;

    /// A run that opens every other sentence tells nothing.
    private static final int MOST_PLACES = 20;

    private final List<Sentence> sentences;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<List<String>, List<Integer>> places = new HashMap<>();

    private Alignment(String origin) {
        sentences = sentences(origin);
        for (int at = 0; at < sentences.size(); at++) {
            List<String> each = Words.of(text(origin, sentences.get(at)));
            words.add(each);
            for (List<String> run : runs(each)) {
                places.computeIfAbsent(run, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    static List<Aligned> of(String copy, String origin) {
        Alignment alignment = new Alignment(origin);
        List<Aligned> aligned = new ArrayList<>();
        for (Sentence sentence : sentences(copy)) {
            alignment.add(sentence, Words.of(text(copy, sentence)), aligned);
        }
        return aligned;
    }

    private void add(Sentence sentence, List<String> own, List<Aligned> aligned) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Set<List<String>> runs = runs(own);
        for (List<String> run : runs) {
            List<Integer> found = places.getOrDefault(run, List.of());
            if (found.size() <= MOST_PLACES) {
                found.forEach(place -> shared.merge(place, 1, Integer::sum));
            }
        }
        int best = -1;
        double most = 0;
        for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
            int place = each.getKey();
            double share = (double) each.getValue()
                    / Math.min(runs.size(), runs(words.get(place)).size());
            if (share > most) {
                most = share;
                best = place;
            }
        }
        if (best >= 0 && most >= ALIKE) {
            aligned.add(new Aligned(sentence.span(), sentences.get(best).span(), own.equals(words.get(best))));
        }
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(List.copyOf(words.subList(start, start + RUN)));
        }
        return runs;
    }

    private static List<Sentence> sentences(String text) {
        return Prose.of(text).sentences();
    }

    private static String text(String text, Sentence sentence) {
        return text.substring(sentence.span().start(), sentence.span().end());
    }
}
