package sayso.ingest.decoding;

import java.nio.charset.Charset;

/// What came of reading bytes as text.
public sealed interface Decoded {
    /// The text without its byte order mark, every other character as it stands in the bytes.
    record Legible(String text, Charset charset) implements Decoded {}

    /// The bytes are in no charset that fits: the first byte that does not fit `claimed`, and where it stands.
    ///
    /// @param offset of the byte, from 0
    /// @param line from 1
    /// @param column in characters, from 1
    /// @param lineText the line up to that byte
    record Broken(Charset claimed, long offset, long line, long column, String lineText) implements Decoded {}
}
