package sayso.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;

/// An event that an expression counts from without its date: "the fall of Riga", "he and the mayor signed". Where
/// the
/// report has dated it in an earlier sentence, the two share its words.
///
/// @param text the words that name it
/// @param names the stems of its capitalised words, each of which counts
/// @param stems the stems of its other words of meaning
record Event(String text, List<String> names, List<String> stems) {
    /// How many words may name an event.
    private static final int LONGEST = 9;

    /// How many words away from a date the words stand that tell what happened then.
    private static final int AROUND = 10;

    private static final int SHORTEST = 4;
    private static final List<String> EMPTY = List.of(
            "the", "this", "that", "these", "those", "they", "them", "their", "there", "here", "have", "been", "being",
            "were", "with", "from", "into", "what", "when", "which", "where", "would", "will", "could", "had", "has",
            "his", "her", "its", "she", "our", "after", "before", "first", "last", "said", "also", "some", "more");

    Event {
        names = List.copyOf(names);
        stems = List.copyOf(stems);
    }

    /// The event that begins at `at`: up to a mark, a date or a clause of its own.
    static Event at(Words words, int at) {
        int to = at;
        while (to < at + LONGEST && words.isWord(to) && !isNextClause(words, at, to)) {
            to++;
        }
        Map<String, Boolean> found = new LinkedHashMap<>();
        for (int place = at; place < to; place++) {
            String stem = stem(words, place);
            if (!stem.isEmpty()) {
                found.merge(stem, words.isCapitalised(place) && place > 0, Boolean::logicalOr);
            }
        }
        return new Event(
                to > at ? words.at(at, to) : "",
                found.keySet().stream()
                        .filter(stem -> found.getOrDefault(stem, false))
                        .toList(),
                found.keySet().stream()
                        .filter(stem -> !found.getOrDefault(stem, false))
                        .toList());
    }

    private static boolean isNextClause(Words words, int from, int at) {
        boolean subject = at > from + 1 && words.isAny(at, List.of("it", "he", "she", "they", "we", "i"));
        return (subject && !words.is(at - 1, "and")) || words.isAny(at, List.of("when", "while", "which", "who"));
    }

    /// The words of meaning around the date `[from, to)`, with how far off they stand.
    static Map<String, Integer> around(Words words, int from, int to) {
        Map<String, Integer> around = new LinkedHashMap<>();
        for (int step = 1; step <= AROUND; step++) {
            for (int at : List.of(from - step, to + step - 1)) {
                String stem = stem(words, at);
                if (!stem.isEmpty()) {
                    around.putIfAbsent(stem, step);
                }
            }
        }
        return Map.copyOf(around);
    }

    private static String stem(Words words, int at) {
        String word = words.lower(at);
        boolean empty = word.length() < SHORTEST
                || !words.isWord(at)
                || EMPTY.contains(word)
                || Unit.named(word).isKnown()
                || words.has(at, WordClass.NUMBER)
                || words.has(at, WordClass.WEEKDAY)
                || words.has(at, WordClass.MONTH);
        return empty ? "" : stem(word);
    }

    /// The word without the endings that a verb or a plural takes.
    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /// The dated mention of this event in a sentence before `sentence`: it has one of the names, where there are
    /// any, and half of the words; of several the one with the most, then the one that stands nearest to its words,
    /// then the last.
    Maybe<Mention> dated(List<Mention> mentions, int sentence) {
        Maybe<Mention> best = Maybe.unknown();
        double most = 0;
        for (Mention mention : mentions) {
            double likeness = mention.sentence() < sentence ? likeness(mention.around()) : 0;
            if (likeness > most) {
                most = likeness;
                best = Maybe.known(mention);
            }
        }
        return best;
    }

    private double likeness(Map<String, Integer> around) {
        long named = names.stream().filter(around::containsKey).count();
        long shared = named + stems.stream().filter(around::containsKey).count();
        boolean enough = shared > 0 && 2 * shared >= names.size() + stems.size() && (named > 0 || names.isEmpty());
        int nearest = around.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()) || stems.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(AROUND);
        return enough ? shared + (AROUND - nearest) / (2.0 * AROUND) : 0;
    }
}
