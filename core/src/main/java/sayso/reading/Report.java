package sayso.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An article as taken in, with its exact text. Offsets everywhere are UTF-16 into `text`.
public record Report(String text, Masthead masthead) {
    /// A report of which nothing but the text is known.
    public static Report of(String text) {
        return new Report(text, Masthead.blank());
    }

    /// SHA-256 of the UTF-8 text, hexadecimal: the same text has the same id wherever it came from. A lone surrogate
    /// counts as "?".
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
