package sayso.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import sayso.reading.Maybe;

/// Turns bytes into text. In this order: byte order mark, the charset told by the reader, the page's declaration,
/// UTF-8, detection, windows-1252; each must fit to the last byte.
public final class Decoding {
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    private Decoding() {}

    /// Plain text, which declares nothing.
    public static Decoded text(byte[] bytes, Maybe<Charset> told) {
        return marked(bytes, told, Maybe.unknown(), false);
    }

    /// A page: its declaration counts, and where a page in UTF-8 has a few broken bytes they become U+FFFD, as in
    /// every browser.
    public static Decoded page(byte[] bytes, Maybe<Charset> told) {
        return marked(bytes, told, Declaration.in(bytes), true);
    }

    private static Decoded marked(byte[] bytes, Maybe<Charset> told, Maybe<Charset> declared, boolean forgiving) {
        if (ByteOrderMark.of(bytes) instanceof Maybe.Known<ByteOrderMark>(ByteOrderMark mark)) {
            StrictText text = new StrictText(bytes, mark.length(), mark.charset());
            return forgiving && isMostlyUtf8(text) ? legible(text, text.lenient()) : strictly(text);
        }
        if (told instanceof Maybe.Known<Charset>(Charset charset)) {
            return strictly(new StrictText(bytes, 0, charset));
        }
        return unmarked(bytes, declared, forgiving);
    }

    private static Decoded unmarked(byte[] bytes, Maybe<Charset> declared, boolean forgiving) {
        StrictText utf8 = new StrictText(bytes, 0, StandardCharsets.UTF_8);
        boolean isUtf8 = !utf8.firstMisfit().isKnown();
        Maybe<Charset> claim = Detection.wide(bytes).orElse(declared);
        if (claim instanceof Maybe.Known<Charset>(Charset charset) && !(isUtf8 && fitsAnything(charset))) {
            StrictText claimed = new StrictText(bytes, 0, charset);
            if (claimed.text() instanceof Maybe.Known<String>(String text)) {
                return legible(claimed, text);
            }
        }
        if (isUtf8 || (forgiving && isMostlyUtf8(utf8))) {
            return legible(utf8, utf8.lenient());
        }
        return isMostlyUtf8(utf8) ? strictly(utf8) : detected(bytes, claim.or(StandardCharsets.UTF_8));
    }

    private static Decoded detected(byte[] bytes, Charset claimed) {
        for (Charset charset : new Charset[] {Detection.narrow(bytes), LAST_RESORT}) {
            StrictText guess = new StrictText(bytes, 0, charset);
            if (guess.text() instanceof Maybe.Known<String>(String text)) {
                return legible(guess, text);
            }
        }
        return strictly(new StrictText(bytes, 0, claimed));
    }

    private static Decoded strictly(StrictText text) {
        return switch (text.firstMisfit()) {
            case Maybe.Known<Integer>(Integer offset) -> text.brokenAt(offset);
            case Maybe.Unknown<Integer>() -> legible(text, text.lenient());
        };
    }

    private static Decoded legible(StrictText source, String text) {
        return new Decoded.Legible(text, source.charset());
    }

    /// One byte, one character: nearly every text fits, so that a fit proves nothing.
    private static boolean fitsAnything(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    /// Far more characters outside ASCII are whole than broken: text of another charset is never so.
    private static boolean isMostlyUtf8(StrictText utf8) {
        if (!utf8.charset().equals(StandardCharsets.UTF_8)) {
            return false;
        }
        String text = utf8.lenient();
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c > 0x7F).count() - broken;
        return whole > 3 * broken;
    }
}
