package sayso.ingest.unpacking;

import java.util.Base64;

/// Things packed with brotli, for which there is no packer in Java.
public final class Brotli {
    /// What [#page] holds.
    public static final String PAGE = "<html><head><title>Bridge</title></head><body><h1>Bridge opens</h1>"
            + "<p>The mayor said on Monday that the bridge, closed since spring, would open again.</p></body></html>";

    private Brotli() {}

    /// A page of 167 bytes.
    public static byte[] page() {
        return Base64.getDecoder()
                .decode(
                        "G6cAQIzDOIZ89zJFpZMjDewL5GAJtAWn+lbzgFDlBR0csPclpYFGWUIJpzc8Ti9rSQ4F8UU0HhWYMRmpQC68JqVCBJMff8Oc"
                                + "Jm3Z6dS7bqcfhVHczZ4k5VWYqbPMiOmROQ+Y7gI=");
    }

    /// 64 MiB of zeros in 104 bytes.
    public static byte[] bomb() {
        return Base64.getDecoder()
                .decode(
                        "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8E"
                                + "QBwWAOje//H//w/+CYA4LADQvf/L//8//BMAcVgAoHv/Bw==");
    }
}
