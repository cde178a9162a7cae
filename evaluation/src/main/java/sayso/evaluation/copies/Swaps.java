package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes one word of five, as somebody does who does not want to be caught: for a word with a synonym the
/// synonym, for another any word of a list. Which words is left to chance.
final class Swaps {
    private static final int ONE_OF = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("said", "stated"),
            Map.entry("says", "states"),
            Map.entry("told", "informed"),
            Map.entry("killed", "slain"),
            Map.entry("injured", "hurt"),
            Map.entry("people", "persons"),
            Map.entry("big", "large"),
            Map.entry("new", "fresh"),
            Map.entry("after", "following"),
            Map.entry("about", "around"),
            Map.entry("also", "too"),
            Map.entry("but", "yet"),
            Map.entry("because", "since"),
            Map.entry("began", "started"),
            Map.entry("many", "numerous"),
            Map.entry("house", "home"),
            Map.entry("country", "nation"),
            Map.entry("officials", "authorities"),
            Map.entry("government", "administration"),
            Map.entry("police", "officers"),
            Map.entry("children", "youngsters"),
            Map.entry("help", "aid"),
            Map.entry("city", "town"),
            Map.entry("want", "wish"),
            Map.entry("make", "create"),
            Map.entry("show", "reveal"),
            Map.entry("while", "whereas"),
            Map.entry("through", "via"),
            Map.entry("several", "various"),
            Map.entry("during", "amid"));

    private static final List<String> OTHERS = List.of(
            "apparently",
            "former",
            "local",
            "partly",
            "widely",
            "major",
            "once",
            "usual",
            "plain",
            "further",
            "early",
            "certain",
            "quietly",
            "whole",
            "recent",
            "open",
            "clear",
            "steady",
            "entire",
            "proper");

    private Swaps() {}

    static String of(String text, Random random) {
        Set<Integer> due = due(text, random);
        Matcher word = WORD.matcher(text);
        StringBuilder changed = new StringBuilder();
        int end = 0;
        for (int at = 0; word.find(); at++) {
            changed.append(text, end, word.start())
                    .append(due.contains(at) ? other(word.group(), random) : word.group());
            end = word.end();
        }
        return changed.append(text, end, text.length()).toString();
    }

    private static Set<Integer> due(String text, Random random) {
        List<Integer> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            places.add(places.size());
        }
        Collections.shuffle(places, random);
        return Set.copyOf(places.subList(0, places.size() / ONE_OF));
    }

    private static String other(String word, Random random) {
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        return SYNONYMS.getOrDefault(word, other.equals(word) ? "otherwise" : other);
    }
}
