package sayso.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;
import sayso.reading.Maybe;

/// Guesses a charset from the bytes alone.
final class Detection {
    /// Enough for the frequencies that the detector compares.
    private static final int SAMPLE = 1 << 20;

    /// English with accents and curly quotes stays below; Cyrillic, Greek or Chinese lie far above. Below it the
    /// detector's frequencies have nothing to go by and it guesses wildly.
    private static final double WESTERN_SHARE = 0.05;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Detection() {}

    /// UTF-16 without a mark: every other byte of Western text is zero.
    static Maybe<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (high > pairs * 0.7 && low * 10 < high) {
            return Maybe.known(StandardCharsets.UTF_16BE);
        }
        return low > pairs * 0.7 && high * 10 < low ? Maybe.known(StandardCharsets.UTF_16LE) : Maybe.unknown();
    }

    /// The charset of bytes that are not UTF-8; windows-1252 if nothing speaks for another one.
    static Charset narrow(byte[] bytes) {
        int start = firstHigh(bytes);
        int end = Math.min(bytes.length, start + SAMPLE);
        if (highBytes(bytes, start, end) < (end - start) * WESTERN_SHARE) {
            return WESTERN;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, start, end - start);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected == null ? WESTERN : CharsetLabels.of(detected).or(WESTERN);
    }

    private static int firstHigh(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return Math.max(0, i - 100);
            }
        }
        return 0;
    }

    private static int highBytes(byte[] bytes, int start, int end) {
        int high = 0;
        for (int i = start; i < end; i++) {
            high += bytes[i] < 0 ? 1 : 0;
        }
        return high;
    }
}
