package sayso.training.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.text.Span;

/// What counts when spans are compared: runs of letters and digits with inner apostrophes. Marks never count.
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}\\p{N}]+)*");
    private static final Pattern HEAD_STOP_MARK = Pattern.compile("[,(;\u2014\u2013]|--");
    private static final Set<String> HEAD_STOP_WORDS = Set.of(
            "of", "who", "whose", "whom", "which", "that", "for", "from", "in", "at", "on", "to", "with", "by", "as",
            "when", "where", "near", "among", "during", "about");

    /// No head: nothing is given.
    static final int NO_HEAD = -1;

    private final String text;
    private final List<Span> all = new ArrayList<>();

    Tokens(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            all.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /// The numbers of the tokens that share a character with one of `spans`.
    BitSet in(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int token = firstEndingAfter(span.start()); token < all.size() && startsIn(token, span); token++) {
                found.set(token);
            }
        }
        return found;
    }

    private boolean startsIn(int token, Span span) {
        return all.get(token).start() < span.end();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The head token of the first of `spans`: the last one before a comma, a bracket, a dash or a word like `of`.
    int head(List<Span> spans) {
        if (spans.isEmpty()) {
            return NO_HEAD;
        }
        BitSet tokens = in(List.of(spans.stream().sorted().findFirst().orElseThrow()));
        int head = NO_HEAD;
        for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
            if (head != NO_HEAD && stopsHead(head, token)) {
                return head;
            }
            head = token;
        }
        return head;
    }

    private boolean stopsHead(int before, int token) {
        String gap = text.substring(all.get(before).end(), all.get(token).start());
        String word = all.get(token).of(text).toLowerCase(Locale.ROOT);
        return HEAD_STOP_MARK.matcher(gap).find() || HEAD_STOP_WORDS.contains(word);
    }
}
