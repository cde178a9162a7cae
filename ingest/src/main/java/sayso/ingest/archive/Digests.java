package sayso.ingest.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Digests as web archives write them: SHA-1 in Base32 (RFC 4648), which tells bytes apart and protects nothing.
final class Digests {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    private Digests() {}

    static String sha1(byte[] bytes) {
        try {
            return "sha1:" + base32(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    /// Of 20 bytes: 32 letters and nothing left over.
    private static String base32(byte[] digest) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : digest) {
            held = (held << Byte.SIZE) | (each & 0xFF);
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(LETTERS.charAt((held >> (bits - BITS)) & 31));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }
}
