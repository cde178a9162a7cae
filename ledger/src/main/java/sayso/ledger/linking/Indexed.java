package sayso.ledger.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Words as keys of entries hold them: databases look keys up in an index, and PostgreSQL takes none into it that
/// is longer than a third of a page. Of very long words the beginning stands there, and a digest of all.
final class Indexed {
    private static final int MOST = 200;

    private Indexed() {}

    static String of(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return words.substring(0, end) + "… " + digest(words);
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
