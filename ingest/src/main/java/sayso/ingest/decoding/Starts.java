package sayso.ingest.decoding;

/// Compares the first bytes of a file with a signature written one character a byte.
final class Starts {
    private Starts() {}

    static boolean with(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
