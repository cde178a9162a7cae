package sayso.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;

/// How many columns of a terminal a text takes up: two for wide characters and emoji, none for combining marks.
final class Columns {
    /// Below stand only characters of one column: Latin and its neighbours, before the first combining mark.
    private static final int FIRST_UNUSUAL = 0x0300;

    private Columns() {}

    static int of(String text) {
        if (text.chars().allMatch(unit -> unit < FIRST_UNUSUAL)) {
            return text.length();
        }
        int[] columns = {0};
        clusters(text, cluster -> columns[0] += ofCluster(cluster));
        return columns[0];
    }

    /// Hands on the characters of `text` as people see them, one after the other.
    static void clusters(String text, Consumer<String> each) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = 0;
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            each.accept(text.substring(start, end));
            start = end;
        }
    }

    /// `text` and as many spaces behind it as fill `columns`.
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /// The longest beginning of `text`, at least one character as people see it, that fits into `columns`.
    static String beginning(String text, int columns) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int end = clusters.next();
        int used = ofCluster(text.substring(0, end));
        for (int next = clusters.next(); next != BreakIterator.DONE; next = clusters.next()) {
            used += ofCluster(text.substring(end, next));
            if (used > columns) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static int ofCluster(String cluster) {
        if (isEmoji(cluster)) {
            return 2;
        }
        return cluster.codePoints().map(Columns::ofCodePoint).sum();
    }

    /// A cluster drawn as one picture: an emoji by itself, one made so by U+FE0F, a flag, a family joined by U+200D.
    private static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        return UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION)
                || (cluster.indexOf('\uFE0F') > 0 && UCharacter.hasBinaryProperty(first, UProperty.EMOJI));
    }

    private static int ofCodePoint(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT, UCharacter.CONTROL -> 0;
            default -> isHangulTail(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    /// Vowels and finals of a syllable written letter by letter are drawn into the first letter's two columns.
    private static boolean isHangulTail(int codePoint) {
        int type = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
        return type == UCharacter.HangulSyllableType.VOWEL_JAMO || type == UCharacter.HangulSyllableType.TRAILING_JAMO;
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
