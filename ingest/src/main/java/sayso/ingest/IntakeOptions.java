package sayso.ingest;

import java.nio.charset.Charset;
import java.time.LocalDate;
import sayso.reading.Maybe;

/// What the reader knows better than the reports do.
///
/// @param published the day of publication; wins over what a report tells
/// @param publisher the outlet; wins over what a page tells
/// @param charset the charset of every input; only a byte order mark wins over it
/// @param maxBytes larger inputs are refused, read no further than this
public record IntakeOptions(
        Maybe<LocalDate> published, Maybe<String> publisher, Maybe<Charset> charset, long maxBytes) {
    /// 16 MiB: a hundred times the longest report, and what a reader with 1 GiB of heap can hold.
    public static final long DEFAULT_MAX_BYTES = 16L << 20;

    /// What one Java array and the text made of it can hold with room to spare.
    private static final long LARGEST_MAX_BYTES = 1L << 30;

    /// @throws IllegalArgumentException if `maxBytes` lies outside 1 byte to 1 GiB
    public IntakeOptions {
        if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
            throw new IllegalArgumentException(
                    "IntakeOptions needs maxBytes from 1 to " + LARGEST_MAX_BYTES + ", got " + maxBytes);
        }
    }

    /// Nothing told: everything as the reports tell it.
    public static IntakeOptions none() {
        return new IntakeOptions(Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), DEFAULT_MAX_BYTES);
    }

    public IntakeOptions withPublished(LocalDate told) {
        return new IntakeOptions(Maybe.known(told), publisher, charset, maxBytes);
    }

    public IntakeOptions withPublisher(String told) {
        return new IntakeOptions(published, Maybe.known(told), charset, maxBytes);
    }

    public IntakeOptions withCharset(Charset told) {
        return new IntakeOptions(published, publisher, Maybe.known(told), maxBytes);
    }

    public IntakeOptions withMaxBytes(long told) {
        return new IntakeOptions(published, publisher, charset, told);
    }
}
