package sayso.evaluation.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of one text is in another: runs of four words with their counts, case and all, as the
/// article-extraction-benchmark of Scrapinghub (`evaluate.py`) counts them.
final class Shingles {
    private static final int WORDS = 4;

    /// Python's `\w+` for Unicode text.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

    private Shingles() {}

    /// Precision and recall of one page; neither where nothing was to be found and nothing was.
    static Overlap overlap(String gold, String read) {
        Map<List<String>, Integer> wanted = counts(gold);
        Map<List<String>, Integer> found = counts(read);
        long all = total(wanted);
        long given = total(found);
        long right = 0;
        for (Map.Entry<List<String>, Integer> each : wanted.entrySet()) {
            right += Math.min(each.getValue(), found.getOrDefault(each.getKey(), 0));
        }
        return new Overlap(right, given, all);
    }

    private static long total(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<List<String>, Integer> counts(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int start = 0; start < Math.max(1, words.size() - WORDS + 1); start++) {
            List<String> shingle = List.copyOf(words.subList(start, Math.min(words.size(), start + WORDS)));
            if (!shingle.isEmpty()) {
                counts.merge(shingle, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
