package sayso.ingest.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import sayso.ingest.decoding.Binary;
import sayso.ingest.decoding.Decoded;
import sayso.ingest.decoding.Decoding;
import sayso.reading.Maybe;

/// One body of a mail, as it was sent. Its charset is what it claims if that fits to the last byte, else what it
/// looks like.
final class MailBody {
    private final boolean page;
    private final Maybe<Charset> claimed;
    private final byte[] bytes;

    /// @param type "text/html" or any other
    /// @param charset as claimed, empty where nothing is
    MailBody(String type, String charset, byte[] bytes) {
        this.page = type.equals("text/html");
        this.claimed = charset(charset);
        this.bytes = bytes;
    }

    boolean isPage() {
        return page;
    }

    /// What it says; unknown if it is no text.
    Maybe<String> text() {
        return legible(decoded(claimed)).orElse(legible(decoded(Maybe.unknown())));
    }

    private Decoded decoded(Maybe<Charset> told) {
        return page ? Decoding.page(bytes, told) : Decoding.text(bytes, told);
    }

    private static Maybe<String> legible(Decoded decoded) {
        return switch (decoded) {
            case Decoded.Legible(String text, Charset _) when !Binary.isBinary(text) -> Maybe.known(text);
            case Decoded.Legible _, Decoded.Broken _ -> Maybe.unknown();
        };
    }

    /// US-ASCII is what stands in for no claim at all.
    private static Maybe<Charset> charset(String name) {
        if (name.isEmpty() || name.toLowerCase(Locale.ROOT).equals("us-ascii")) {
            return Maybe.unknown();
        }
        try {
            return Maybe.known(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Maybe.unknown();
        }
    }
}
