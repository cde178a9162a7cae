package sayso.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import sayso.reading.Maybe;

/// What a charset label on the web means: often a larger charset than the one it names.
final class CharsetLabels {
    /// WHATWG Encoding Standard, https://encoding.spec.whatwg.org/#names-and-labels: the labels that mean another
    /// charset.
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            // whoever could read the label did not read UTF-16
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    private CharsetLabels() {}

    static Maybe<Charset> of(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(name, name));
            return charset.canEncode() ? Maybe.known(charset) : Maybe.unknown();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Maybe.unknown();
        }
    }
}
