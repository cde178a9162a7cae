package sayso.server.listing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that were looked for, to be marked where they stand, in whatever form.
public final class Terms {
    private static final Pattern UNWANTED = Pattern.compile("(^|\\s)-(\"[^\"]*\"?|\\S+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "ied", "es", "ed", "s", "e", "y");
    private static final int SHORTEST = 3;

    private final Set<String> stems = new HashSet<>();

    Terms(String typed) {
        Matcher word = WORD.matcher(UNWANTED.matcher(typed).replaceAll(" "));
        while (word.find()) {
            stems.add(stem(word.group()));
        }
    }

    /// A stretch of text.
    public record Piece(String text, boolean marked) {}

    /// `text` cut where a word that was looked for begins and ends.
    public List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            if (stems.contains(stem(word.group()))) {
                add(pieces, text.substring(done, word.start()), false);
                add(pieces, word.group(), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private static String stem(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .orElse(folded);
    }
}
