package sayso.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// The charset that a page claims in its `<meta charset>` or XML declaration.
final class Declaration {
    /// Browsers look at 1,024 bytes; saved pages carry comments and scripts in front.
    private static final int HEAD = 16_384;

    private static final Pattern CLAIM = Pattern.compile(
            "<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_:.-]{1,40})"
                    + "|<meta\\s[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private Declaration() {}

    /// Unknown where the page claims none, or one that does not exist.
    static Maybe<Charset> in(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher claim = CLAIM.matcher(head);
        while (claim.find()) {
            String label = claim.group(1) == null ? claim.group(2) : claim.group(1);
            if (CharsetLabels.of(label) instanceof Maybe.Known<Charset> known) {
                return known;
            }
        }
        return Maybe.unknown();
    }
}
