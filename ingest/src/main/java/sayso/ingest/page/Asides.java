package sayso.ingest.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.text.WordList;

/// Short paragraphs inside an article that are no part of it: "Read more: …", "Sign up for …" (`asides.tsv`).
final class Asides {
    private static final Set<String> OPENINGS = openings();

    private static final int MOST_WORDS = OPENINGS.stream()
            .mapToInt(opening -> opening.split(" ", -1).length)
            .max()
            .orElse(0);

    private static final int LONGEST = 250;

    private Asides() {}

    /// Whether `paragraph` opens like one.
    static boolean is(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String plain = Headline.plain(paragraph);
        int end = -1;
        for (int words = 1; words <= MOST_WORDS && end < plain.length(); words++) {
            int space = plain.indexOf(' ', end + 1);
            end = space < 0 ? plain.length() : space;
            if (OPENINGS.contains(plain.substring(0, end)) && isWhole(paragraph, words, end, plain)) {
                return true;
            }
        }
        return paragraph.startsWith("©");
    }

    /// One word alone opens sentences too: "Watch" is an aside before a colon or a bar, or alone.
    private static boolean isWhole(String paragraph, int words, int end, String plain) {
        if (words > 1 || end == plain.length()) {
            return true;
        }
        int at = 0;
        while (at < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(at))) {
            at++;
        }
        while (at < paragraph.length() && Character.isLetterOrDigit(paragraph.charAt(at))) {
            at++;
        }
        return paragraph.substring(at).stripLeading().startsWith(":")
                || paragraph.substring(at).stripLeading().startsWith("|");
    }

    private static Set<String> openings() {
        return WordList.rows(Asides.class, "asides.tsv").stream()
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }
}
