package sayso.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import sayso.reading.Maybe;

/// The mark that some editors put before the text to tell its charset.
enum ByteOrderMark {
    // UTF-32 first: its little-endian mark starts with that of UTF-16
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF");

    private final Charset charset;
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Maybe<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark each : values()) {
            if (Starts.with(bytes, each.mark)) {
                return Maybe.known(each);
            }
        }
        return Maybe.unknown();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }
}
