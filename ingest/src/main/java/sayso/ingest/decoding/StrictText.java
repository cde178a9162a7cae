package sayso.ingest.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import sayso.reading.Maybe;

/// Bytes read in one charset, without forgiving a single wrong byte.
final class StrictText {
    private static final int CHUNK = 8192;

    private final byte[] bytes;
    private final int from;
    private final Charset charset;

    StrictText(byte[] bytes, int from, Charset charset) {
        this.bytes = bytes;
        this.from = from;
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /// The text, unknown if a byte does not fit.
    Maybe<String> text() {
        return firstMisfit().isKnown() ? Maybe.unknown() : Maybe.known(lenient());
    }

    /// The text with U+FFFD where bytes do not fit.
    String lenient() {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /// The offset of the first byte that is not in this charset.
    Maybe<Integer> firstMisfit() {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return Maybe.known(in.position());
            }
            if (result.isUnderflow()) {
                return Maybe.unknown();
            }
            out.clear();
        }
    }

    /// What is wrong, with the place of the byte at `offset`.
    Decoded.Broken brokenAt(int offset) {
        String before = new String(bytes, from, offset - from, charset);
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        long lines = before.chars().filter(c -> c == '\n').count();
        if (lines == 0) {
            lines = before.chars().filter(c -> c == '\r').count();
        }
        return new Decoded.Broken(
                charset, offset, lines + 1, before.length() - lineStart + 1L, before.substring(lineStart));
    }
}
